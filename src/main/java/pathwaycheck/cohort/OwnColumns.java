package pathwaycheck.cohort;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Dates;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * The first row of a table that an adviser has anyway. What we do not ask is left out and told; so is what may be an
 * answer under a heading that we do not know, with the question that it may belong to.
 */
final class OwnColumns {

    /** Under headings of these words, as "Pupil ref" or "Candidate no", codes may stand, or names. */
    private static final Set<String> PERHAPS_CODES =
            Set.of("pupil", "student", "learner", "candidate", "code", "id", "ref", "reference", "no", "number");

    /** By themselves these two say nothing of pupils. */
    private static final Set<String> NUMBERS = Set.of("no", "number");

    private static final String NAME_IT_SO =
            " Nothing in it is an answer that we know, so we did not keep it. If it holds answers, name it so.";

    private static final String NONE_IS_AN_ANSWER = "Nothing in it answers “%s” Say what it holds, or leave it out.";

    /** Fewer cells that are no answers may be slips of the pen. */
    private static final int ENOUGH_TO_DOUBT = 3;

    /** A code that is no name: with a figure in it. */
    private static final Pattern SURELY_A_CODE = Pattern.compile("(?=.*\\d)[\\w.-]{1,40}");

    /** As "HB07": letters and then figures, and short. A postcode or a date is not so. */
    private static final Pattern LIKE_A_CODE = Pattern.compile("\\p{L}{1,4}[-._]?\\d{1,5}");

    private static final Pattern A_LETTER = Pattern.compile("\\p{L}");
    private static final Pattern A_FIGURE = Pattern.compile("\\d");

    /** Nobody of so many years is at school. */
    private static final int TOO_YOUNG = 2;

    private static final int A_CENTURY = 100;
    private static final int FIRST_OF_THIS = 2000;

    /** Fewer that differ may differ by chance. */
    private static final int ENOUGH_CODES = 5;

    /** More columns than an adviser's table has. */
    private static final int MOST_GUESSED = 40;

    /** So many cells show what is meant. */
    private static final int MOST_QUOTED = 3;

    private final List<String> header;
    private final List<List<String>> sample;
    private final List<Question> questions;
    private final RuleBook ruleBook;
    private final Set<Integer> notRead;
    private final List<Column> asked = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** @param notRead the places of columns that are called as a question is and hold something else */
    OwnColumns(List<String> header, List<List<String>> sample, RuleBook ruleBook, Set<Integer> notRead) {
        this.notRead = notRead;
        this.header = header;
        this.sample = sample;
        this.questions = ruleBook.questions();
        this.ruleBook = ruleBook;
    }

    /**
     * What its columns hold.
     *
     * @param line of the file
     * @throws NoCohort if none of them is known
     */
    Columns read(long line) {
        var known = IntStream.range(0, header.size()).mapToObj(this::read).toList();
        var named = code();
        var guessed = named.isPresent() ? Optional.<Integer>empty() : likeCodes(known);
        var code = named.or(() -> guessed).orElse(-1);
        if (code < 0 && known.stream().allMatch(Optional::isEmpty)) {
            // What stands there may be the answers of the first pupil, or their name: it is not repeated.
            throw new NoCohort(List.of(WrongCell.row(
                    line,
                    "The first row has to name the columns: code, and the questions that you have answers to, as "
                            + questions.get(0).id() + ". The template has them all")));
        }
        var years = years(known);
        var missing = asked(known).stream()
                .filter(question -> !known.contains(Optional.of(question)) && !years.containsValue(question))
                .toList();
        var likeness = new Likeness(missing, AllNames.of(ruleBook));
        // What is asked after the report is looked for by its heading alone: everything looks like it.
        var byHeading = new Likeness(
                Stream.concat(
                                missing.stream(),
                                questions.stream()
                                        .filter(Question::isAfterReport)
                                        .filter(question -> !known.contains(Optional.of(question))
                                                && !years.containsValue(question)))
                        .distinct()
                        .toList(),
                AllNames.of(ruleBook));
        for (var place = 0; place < header.size(); place++) {
            var question = known.get(place);
            if (question.isPresent()) {
                read(line, place, question.get());
            } else if (years.containsKey(place)) {
                var name = Shown.of(header.get(place));
                var asked = List.of(years.get(place));
                leftOut.add(new LeftOut(place + 1, name, didYouMean(name, asked), asked, true));
            } else if (place != code && !isEmpty(place)) {
                leftOut.add(leftOut(place, likeness, byHeading));
            }
        }
        return new Columns(code + 1, guessed.map(place -> Shown.of(header.get(place))), asked, leftOut);
    }

    /** The question that this column is called as; empty: it holds something else by its cells, or as somebody said. */
    private Optional<Question> read(int place) {
        return question(header.get(place), questions)
                .filter(question -> !notRead.contains(place + 1) && !answersNothing(place, question));
    }

    /** Of several cells none is an answer to it, not even in part. */
    private boolean answersNothing(int place, Question question) {
        var cells = under(place);
        return cells.stream().distinct().count() >= ENOUGH_TO_DOUBT
                && !question.isAfterReport()
                && cells.stream().noneMatch(cell -> isSomeAnswer(cell, question));
    }

    private boolean isSomeAnswer(String cell, Question question) {
        var read = Cells.read(cell, question, AllNames.of(ruleBook));
        return !read.pairs().isEmpty()
                || read.wrong().isEmpty()
                || !read.named().isEmpty();
    }

    /** By its place, a column with a heading for years at school, and with such years in it: the first of them. */
    private Map<Integer, Question> years(List<Optional<Question>> known) {
        var names = AllNames.of(ruleBook);
        var years = questions.stream()
                .filter(question -> names.asksForYears(question) && !known.contains(Optional.of(question)))
                .findFirst();
        return years.flatMap(question -> places(
                                place -> !notRead.contains(place + 1) && isHeaded(header.get(place), question))
                        .filter(place -> under(place).stream().anyMatch(cell -> names.isAYear(cell, question)))
                        .findFirst()
                        .map(place -> Map.of(place, question)))
                .orElse(Map.of());
    }

    /** What is asked of pupils who answer the first question as these do; every question, where none of them does. */
    private List<Question> asked(List<Optional<Question>> known) {
        var first = questions.get(0);
        var like = new Likeness(List.of(first), AllNames.of(ruleBook));
        var answers = IntStream.range(0, known.size())
                .filter(place -> known.get(place).equals(Optional.of(first))
                        || known.get(place).isEmpty()
                                && !like.byLooks(header.get(place), under(place))
                                        .isEmpty())
                .boxed()
                .flatMap(place -> under(place).stream())
                .flatMap(cell -> Cells.read(cell, first, AllNames.of(ruleBook)).pairs().stream())
                .map(Pair::value)
                .collect(Collectors.toSet());
        var asked = AskedOf.of(ruleBook).questions().entrySet().stream()
                .filter(it -> answers.contains(it.getKey().id()))
                .flatMap(it -> it.getValue().stream())
                .collect(Collectors.toSet());
        return asked.isEmpty()
                ? questions
                : questions.stream().filter(asked::contains).toList();
    }

    private void read(long line, int place, Question question) {
        var other = asked.stream().filter(it -> it.question().equals(question)).findFirst();
        if (other.isPresent()) {
            throw new NoCohort(List.of(new WrongCell(
                    line,
                    place + 1,
                    Shown.of(header.get(place)),
                    "This question has column " + other.get().place() + ", too; delete one",
                    List.of())));
        }
        asked.add(new Column(place + 1, question.id(), question));
    }

    /** The place of the codes; empty: under no heading that says so are codes that tell nobody who a pupil is. */
    private Optional<Integer> code() {
        return Stream.concat(
                        Columns.CODES.stream()
                                .flatMap(name -> places(place ->
                                        Columns.plain(header.get(place)).equals(name))),
                        places(place -> mayNameCodes(header.get(place))).filter(place -> under(place).stream()
                                .allMatch(cell -> SURELY_A_CODE.matcher(cell).matches())))
                .filter(place -> Personal.byLooks(under(place)).isEmpty())
                .findFirst();
    }

    private Stream<Integer> places(IntPredicate such) {
        return IntStream.range(0, header.size())
                .filter(such)
                .filter(place -> !under(place).isEmpty())
                .boxed();
    }

    private static boolean mayNameCodes(String heading) {
        var words = List.of(Columns.plain(heading).split("[^a-z0-9]+"));
        return PERHAPS_CODES.containsAll(words) && !NUMBERS.containsAll(words);
    }

    /**
     * The place of a column that nobody knows and in which codes stand by all looks: each pupil has one, no two are the
     * same, and all are made alike, as "HB01" to "HB30".
     */
    private Optional<Integer> likeCodes(List<Optional<Question>> known) {
        return places(place -> known.get(place).isEmpty()
                        && Personal.byName(Columns.plain(header.get(place))).isEmpty())
                .filter(place -> under(place).size() == sample.size() && sample.size() >= ENOUGH_CODES)
                .filter(place -> under(place).stream()
                        .allMatch(cell -> LIKE_A_CODE.matcher(cell).matches()
                                && Personal.byLook(cell).isEmpty()))
                .filter(place -> different(place, cell -> cell) == sample.size())
                .filter(place -> different(place, cell -> A_FIGURE.matcher(
                                        A_LETTER.matcher(cell).replaceAll("a"))
                                .replaceAll("9"))
                        == 1)
                .findFirst();
    }

    private long different(int place, UnaryOperator<String> as) {
        return under(place).stream().map(as).distinct().count();
    }

    /** The question that this heading is the name or the wording of; capital letters and "s" make no difference. */
    private static Optional<Question> question(String heading, List<Question> questions) {
        var name = Columns.plain(heading);
        var words = PlainWords.of(name.replace('-', ' '));
        return questions.stream()
                .filter(it -> it.id().equals(name)
                        || Columns.plain(it.wording().ask()).equals(name))
                .findFirst()
                .or(() -> questions.stream()
                        .filter(it -> words.size() > 0
                                && words.equals(PlainWords.of(it.id().replace('-', ' '))))
                        .findFirst());
    }

    /** The rules say that people head the column of this question so. */
    private static boolean isHeaded(String heading, Question question) {
        var words = PlainWords.of(heading.replace('-', ' '));
        return question.wording().inTables().headed().stream()
                .map(PlainWords::of)
                .anyMatch(words::equals);
    }

    /** It is the name of a question, or what people call its column. */
    static boolean isCalledAsAQuestion(String heading, RuleBook ruleBook) {
        return question(heading, ruleBook.questions()).isPresent()
                || ruleBook.questions().stream().anyMatch(question -> isHeaded(heading, question));
    }

    /** The question that this column is called as and that none of its cells answers. */
    private Optional<Question> namedAlone(int place, List<Question> missing) {
        var heading = header.get(place);
        return missing.stream()
                .filter(question -> !question.isAfterReport())
                .filter(question -> question(heading, List.of(question)).isPresent() || isHeaded(heading, question))
                .findFirst();
    }

    private LeftOut leftOut(int place, Likeness likeness, Likeness byHeading) {
        var name = Shown.of(header.get(place));
        var cells = under(place);
        if (notRead.contains(place + 1)) {
            return new LeftOut(place + 1, name, LeftOut.BY_CHOICE);
        }
        var byName = Personal.byName(Columns.plain(header.get(place)));
        if (byName.isPresent()) {
            return new LeftOut(place + 1, name, byName.get().leftOut());
        }
        var months =
                Personal.byLooks(cells).equals(Optional.of(Personal.BIRTHS)) ? months(cells) : List.<YearMonth>of();
        if (areRecent(months)
                && !areAhead(months)
                && byHeading.byName(header.get(place)).isEmpty()) {
            return new LeftOut(place + 1, name, why(name));
        }
        var looks = Personal.byLooks(cells).filter(it -> !areRecent(months));
        if (looks.filter(it -> it != Personal.NAMES).isPresent()) {
            return new LeftOut(place + 1, name, looks.get().leftOut());
        }
        var answered = place < MOST_GUESSED ? likeness.byLooks(header.get(place), cells) : List.<Question>of();
        if (!answered.isEmpty()) {
            return new LeftOut(place + 1, name, didYouMean(name, answered), answered, true);
        }
        if (looks.isPresent()) {
            return new LeftOut(place + 1, name, looks.get().leftOut());
        }
        // A heading alone is no reason to carry along what stands beneath it: that may be anything.
        var called = place < MOST_GUESSED ? byHeading.byName(header.get(place)) : List.<Question>of();
        var perhaps = called.stream()
                .filter(question -> cells.isEmpty() || likeness.holdsAnAnswer(cells, question))
                .toList();
        var alone = perhaps.isEmpty() ? namedAlone(place, likeness.questions()) : Optional.<Question>empty();
        if (alone.isPresent() && !cells.isEmpty()) {
            var says = NONE_IS_AN_ANSWER.formatted(alone.get().wording().ask());
            return new LeftOut(place + 1, name, says, List.of(alone.get()), true, true);
        }
        if (!called.isEmpty()) {
            return new LeftOut(
                    place + 1, name, didYouMean(name, called) + (perhaps.isEmpty() ? NAME_IT_SO : ""), perhaps, true);
        }
        var isLike =
                place < MOST_GUESSED ? byHeading.likeAList(cells).map(OwnColumns::looksLike) : Optional.<String>empty();
        return new LeftOut(place + 1, name, isLike.orElseGet(() -> why(name)), List.of(), isLike.isPresent());
    }

    /** The months of these dates. */
    private static List<YearMonth> months(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> DateCell.read(cell).stream())
                .flatMap(date -> Dates.monthOf(date.month()).stream().map(month -> {
                    var year = Integer.parseInt(date.year().replace("'", ""));
                    return YearMonth.of(year < A_CENTURY ? FIRST_OF_THIS + year : year, month);
                }))
                .toList();
    }

    /** Whoever is at school was born before any of them, as "Last seen 12/10/26". */
    private boolean areRecent(List<YearMonth> months) {
        return !months.isEmpty()
                && months.stream().allMatch(month -> month.isAfter(checked().minusYears(TOO_YOUNG)));
    }

    /** One of them at least is still to come. */
    private boolean areAhead(List<YearMonth> months) {
        return months.stream().anyMatch(month -> month.isAfter(checked()));
    }

    /** In this month the rules were compared with their sources: it is not yet over, or is not long past. */
    private YearMonth checked() {
        return ruleBook.sources().stream()
                .map(source -> YearMonth.from(source.checked()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String looksLike(Likeness.Like like) {
        var cells =
                like.cells().stream().limit(MOST_QUOTED).map(Shown::of).collect(Collectors.joining("”, “", "“", "”"));
        return "We do not ask this, but " + cells + " in it looks like an answer to “"
                + like.question().wording().ask() + "” If so, name it “"
                + like.question().id() + "” and send your table again.";
    }

    private static String why(String name) {
        return name.isEmpty()
                ? LeftOut.WITHOUT_A_NAME
                : Columns.CODES.contains(Columns.plain(name)) || mayNameCodes(name)
                        ? "We do not read codes here."
                        : "We do not ask this.";
    }

    private static String didYouMean(String name, List<Question> like) {
        return "Did you mean “" + like.stream().map(it -> notAgain(name, it)).collect(Collectors.joining("”, or “"))
                + "”?";
    }

    /** What people call its column; where it is called so already, what it asks. */
    private static String notAgain(String name, Question question) {
        var label = question.wording().label();
        return Columns.plain(label).equals(Columns.plain(name))
                ? question.wording().ask()
                : label;
    }

    private boolean isEmpty(int place) {
        return Columns.plain(header.get(place)).isEmpty() && under(place).isEmpty();
    }

    private List<String> under(int place) {
        return sample.stream()
                .map(row -> place < row.size() ? row.get(place) : null)
                .filter(Objects::nonNull)
                .map(AsSeen::of)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
