package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * What a row says to a question to which none of its cells is an answer: how many things another cell names, or what
 * stands there beside an answer. Where neither says anything, people may go on with what the rules have for whoever
 * does not know yet.
 */
final class FromTheRow {

    /** "A level" stands in front, or "Advanced Higher". */
    private static final int MOST_WORDS_IN_FRONT = 2;

    /** What parts the things of a list from each other, and never stands within the name of one. */
    private static final Pattern LISTED = Pattern.compile("[;|,\\n\\r+]");

    private final List<String> cells;
    private final List<ReadCell> row;
    private final Columns columns;
    private final AllNames names;
    private final Slips slips;
    private final ForAll forAll;
    private final AtOdds atOdds;
    private final SetsApart apart;
    private final List<ReadAs> guesses = new ArrayList<>();
    private final List<Supposed> supposed = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<Question> answered = new HashSet<>();

    /**
     * @param cells as they came
     * @param row what each of them comes to
     * @param aside what stands in columns that are not read
     */
    FromTheRow(
            List<String> cells,
            List<ReadCell> row,
            Columns columns,
            AllNames names,
            Slips slips,
            ForAll forAll,
            AtOdds atOdds,
            List<String> aside) {
        this.cells = cells;
        this.row = row;
        this.columns = columns;
        this.names = names;
        this.slips = slips;
        this.forAll = forAll;
        this.atOdds = atOdds;
        this.apart = new SetsApart(cells, row, columns, names, forAll, atOdds, used, aside);
    }

    /** The answer to this open question, as an address holds it; none: the row says nothing to it. */
    List<Pair> to(Question open) {
        if (saysSomethingTo(open) || !answered.add(open)) {
            return List.of();
        }
        var options = open instanceof Choice choice ? said(choice) : List.<Option>of();
        if (options.isEmpty() && open instanceof Choice count && isNotSureHowMany(count)) {
            return List.of(new Pair(open.id(), Question.NOT_SURE));
        }
        if (options.isEmpty() && forAll.to(open).isPresent() && apart(open).isEmpty()) {
            forAll.words(open, names).ifPresent(words -> supposed.add(new Supposed(open, words, true)));
            return forAll.pairs(open, names);
        }
        if (slips.leaveOutTheCell() && end(open).isPresent()) {
            return ofTheYear(open, end(open).get());
        }
        options = options.isEmpty() && open instanceof Choice choice ? unknown(choice) : options;
        return options.stream().map(option -> new Pair(open.id(), option.id())).toList();
    }

    /** What is chosen for all of this year, or else when it ends by the rules. */
    private List<Pair> ofTheYear(Question open, EndOfSchool end) {
        var byTheRules = ForAll.pairs(end.inATable(), open, names);
        var pairs = forAll.to(open, end.yearGroup())
                .map(cell -> ForAll.pairs(cell, open, names))
                .orElse(byTheRules);
        ForAll.words(pairs, open)
                .ifPresent(
                        words -> supposed.add(new Supposed(open, words, !pairs.equals(byTheRules), end.yearGroup())));
        return pairs;
    }

    private List<Option> said(Choice choice) {
        var options = counted(choice);
        return options.isEmpty() ? beside(choice) : options;
    }

    /** What sets this pupil apart from all for whom somebody answers this question; empty: nothing does. */
    Optional<SetApart> apart(Question open) {
        return apart.from(open);
    }

    private boolean isNamed(String piece, Choice choice) {
        return NamedOption.of(piece, choice, names).isPresent();
    }

    /** When the year at school of this row ends what the question asks the end of, where its own cell is empty. */
    Optional<EndOfSchool> end(Question open) {
        return open instanceof DateQuestion date
                        && cellOf(open).filter(i -> !cells.get(i).isBlank()).isEmpty()
                ? atOdds.end(date)
                : Optional.empty();
    }

    private boolean saysSomethingTo(Question question) {
        return read(question).filter(read -> !read.pairs().isEmpty()).isPresent();
    }

    /** Its cell was read, in words that are not the rules' own, as the one answer to this question. */
    boolean isGuessedWhole(Question question) {
        return question instanceof Choice choice
                && !choice.many()
                && read(question).filter(read -> !read.guesses().isEmpty()).isPresent();
    }

    /** What stands under these questions, as words of which nothing came. */
    List<NotUsed> asWords(List<Question> aside) {
        return aside.stream()
                .flatMap(question ->
                        cellOf(question).stream().map(i -> new NotUsed(question, Optional.of(Shown.of(cells.get(i))))))
                .toList();
    }

    private Optional<ReadCell> read(Question question) {
        return cellOf(question).map(row::get);
    }

    private Optional<Integer> cellOf(Question question) {
        return IntStream.range(0, row.size())
                .filter(i -> columns.asked().get(i).question().equals(question))
                .boxed()
                .findFirst();
    }

    /** A question for a number, and a cell that names each thing that it counts. */
    private List<Option> counted(Choice choice) {
        return names
                .countedBy(choice)
                .flatMap(this::read)
                .map(ReadCell::named)
                .filter(named -> !named.isEmpty())
                .flatMap(named -> names.of(choice)
                        .meant(String.valueOf(named.size()))
                        .map(option -> told(choice, String.join(", ", named), option)))
                .stream()
                .toList();
    }

    /** What it counts stands in a list behind which somebody says that there may be more. */
    private boolean isNotSureHowMany(Choice count) {
        var list = names.countedBy(count).filter(it -> count.offersNotSure());
        if (list.flatMap(this::read).filter(FromTheRow::isNotSureAtAll).isPresent()) {
            guesses.add(ReadAs.notSure(
                    count, Shown.inFull(cells.get(cellOf(list.get()).orElseThrow()))));
            return true;
        }
        var unsure = list.flatMap(this::read).stream()
                .flatMap(read -> read.beside().stream())
                .filter(word -> Parts.saysPerhapsMore(word, list.get()))
                .findFirst();
        unsure.ifPresent(word -> {
            used.add(word);
            guesses.add(ReadAs.notSure(
                    count, Shown.inFull(cells.get(cellOf(list.get()).orElseThrow()))));
        });
        return unsure.isPresent();
    }

    /** Whoever does not know which does not know how many. */
    private static boolean isNotSureAtAll(ReadCell read) {
        return !read.pairs().isEmpty()
                && read.pairs().stream().allMatch(it -> it.value().equals(Question.NOT_SURE));
    }

    /** What stands beside an answer of the same section, as maths beside the qualification that it is part of. */
    private List<Option> beside(Choice choice) {
        var level = new AtALevel(choice, names);
        var atALevel = IntStream.range(0, row.size())
                .filter(i -> isBeside(columns.asked().get(i).question(), choice) && level.isNamedIn(cells.get(i)))
                .boxed()
                .toList();
        if (!atALevel.isEmpty()) {
            return atALevel.stream()
                    .filter(i -> level.meant(cells.get(i)).isPresent())
                    .findFirst()
                    .map(i -> atALevel(i, choice, level.meant(cells.get(i)).get()))
                    .stream()
                    .toList();
        }
        var words = IntStream.range(0, row.size())
                .filter(i -> isBeside(columns.asked().get(i).question(), choice))
                .boxed()
                .flatMap(i -> Stream.of(
                                row.get(i).beside().stream().map(word -> new Words(word, word, cells.get(i))),
                                words(i, headings(choice)),
                                withFronts(i, choice),
                                ofTheList(i, choice))
                        .flatMap(it -> it))
                .filter(word -> isNamed(word.tried(), choice))
                .distinct()
                .toList();
        var options = new LinkedHashSet<>(words.stream()
                .map(word -> NamedOption.of(word.tried(), choice, names).orElseThrow())
                .toList());
        var narrowest = OptionNames.narrowest(options).or(() -> OptionNames.mixture(options));
        if (options.isEmpty() || !choice.many() && (narrowest.isEmpty() || namesMore(choice, options))) {
            return List.of();
        }
        words.forEach(word -> {
            used.add(word.text());
            var option = NamedOption.of(word.tried(), choice, names).orElseThrow();
            if (choice.many() || narrowest.equals(Optional.of(option))) {
                var guess = new ReadAs(choice, Shown.inFull(word.tried()), option)
                        .inDoubt()
                        .in(Shown.inFull(word.cell()));
                if (!guesses.contains(guess)) {
                    guesses.add(guess);
                }
            }
        });
        return choice.many() ? List.copyOf(options) : narrowest.stream().toList();
    }

    /** The whole cell decides, so nothing of it is left over. */
    private Option atALevel(int place, Choice choice, Option option) {
        var read = row.get(place);
        Stream.of(read.parts(), read.unknown(), read.beside()).forEach(used::addAll);
        guesses.add(new ReadAs(choice, Shown.inFull(cells.get(place)), option)
                .inDoubt()
                .in(Shown.inFull(cells.get(place))));
        return option;
    }

    /**
     * A part of a cell.
     *
     * @param tried as it is tried: with the heading that it stands under, or as it is
     * @param cell the whole
     */
    private record Words(String text, String tried, String cell) {}

    private Stream<Words> words(int place, List<String> headings) {
        var read = row.get(place);
        return read.parts().stream().flatMap(part -> Stream.concat(
                        Stream.of("", read.heading() + " "), headings.stream().map(it -> it + " "))
                .map(before -> new Words(part, (before + part).strip(), cells.get(place)))
                .distinct());
    }

    /**
     * What a list is of, where the qualification was read from the same cell: beside "BTEC in engineering, alone or
     * with A levels", "Maths" in a list of A levels is one. Only of what a comma or a plus parts from the others: a
     * slash may stand within a name.
     */
    private Stream<Words> ofTheList(int place, Choice choice) {
        var cell = cells.get(place);
        if (!(columns.asked().get(place).question() instanceof Choice list)
                || !list.many()
                || !row.get(place).heading().isEmpty()) {
            return Stream.of();
        }
        var of = PlainWords.of(list.wording().ask());
        return guesses.stream()
                .filter(guess -> guess.cell().equals(Optional.of(Shown.inFull(cell))))
                .filter(guess ->
                        choice.wording().about().contains(guess.question().id()))
                .flatMap(guess -> ((Choice) guess.question())
                        .options().stream()
                                .map(Option::text)
                                .filter(other -> of.placeOf(PlainWords.of(other), 0) >= 0)
                                .filter(other ->
                                        PlainWords.of(guess.text()).placeOf(PlainWords.of("with " + other), 0) >= 0))
                .flatMap(level -> Stream.of(LISTED.split(cell))
                        .map(String::strip)
                        .filter(part -> isNamed(Parts.withoutGrade(part), list))
                        .map(part -> new Words(part, level + " " + Parts.withoutGrade(part), cell)));
    }

    /** What stands in front of one goes on for those after it, as "A level" in "A level Maths + Physics". */
    private Stream<Words> withFronts(int place, Choice choice) {
        var words = new ArrayList<Words>();
        // What a heading stands over belongs to it.
        var front = "";
        for (var part : row.get(place).heading().isEmpty()
                ? Stream.concat(row.get(place).parts().stream(), row.get(place).beside().stream())
                        .toList()
                : List.<String>of()) {
            var own = front(part, choice);
            front = own.orElse(front);
            if (own.isEmpty() && !front.isEmpty()) {
                words.add(new Words(part, front + " " + part, cells.get(place)));
            }
        }
        return words.stream();
    }

    /** With it, a part answers a question to which there is one answer, and without it one of a list. */
    private Optional<String> front(String part, Choice choice) {
        var words = List.of(part.split(" "));
        var section =
                Stream.concat(names.beside(choice).stream(), Stream.of(choice)).toList();
        if (words.size() == 1 || section.stream().noneMatch(other -> !other.many() && isNamed(part, other))) {
            return Optional.empty();
        }
        var lists = section.stream().filter(Choice::many).toList();
        return IntStream.iterate(Math.min(MOST_WORDS_IN_FRONT, words.size() - 1), size -> size > 0, size -> size - 1)
                .filter(size -> lists.stream()
                        .anyMatch(list -> isNamed(String.join(" ", words.subList(size, words.size())), list)))
                .mapToObj(size -> String.join(" ", words.subList(0, size)))
                .findFirst();
    }

    /** What the row answers to the other questions of the section: a list may belong to it, as subjects to Highers. */
    private List<String> headings(Choice choice) {
        return names.beside(choice).stream()
                .filter(other -> !other.many() && choice.wording().about().contains(other.id()))
                .flatMap(other -> other.options().stream().filter(option -> read(other)
                        .filter(read -> read.pairs().contains(new Pair(other.id(), option.id())))
                        .isPresent()))
                .map(option -> option.id().replace('-', ' '))
                .toList();
    }

    /** Beside these, words that answer nothing may mean another option, as "Advanced Highers" beside "Highers". */
    private boolean namesMore(Choice choice, Set<Option> options) {
        return IntStream.range(0, row.size())
                .filter(i -> isBeside(columns.asked().get(i).question(), choice))
                .mapToObj(row::get)
                .flatMap(read -> read.parts().stream())
                .filter(part ->
                        !isNamed(part, choice) && names.beside(choice).stream().noneMatch(it -> isNamed(part, it)))
                .anyMatch(part -> !options.containsAll(names.of(choice).namedIn(part)));
    }

    /** What stands in the question's own cell is read there, whole or not at all. */
    static boolean isBeside(Question other, Question choice) {
        return !other.equals(choice) && isOfOneSection(other, choice);
    }

    private List<Option> unknown(Choice choice) {
        var option = slips.leaveOutTheCell() && goesOnWithout(choice)
                ? names.of(choice).meant(Question.NOT_SURE)
                : Optional.<Option>empty();
        option.ifPresent(it -> supposed.add(new Supposed(choice, it.text(), false)));
        return option.stream().toList();
    }

    /** The rules have an answer for whoever does not say. */
    boolean goesOnWithout(Question question) {
        return question instanceof Choice choice
                && !choice.offersNotSure()
                && names.of(choice).meant(Question.NOT_SURE).isPresent();
    }

    /** Another cell answers it as soon as it is asked. */
    boolean answers(Question question) {
        return question instanceof Choice choice && !said(choice).isEmpty();
    }

    private Option told(Choice choice, String words, Option option) {
        guesses.add(new ReadAs(choice, words, option));
        return option;
    }

    static boolean isOfOneSection(Question one, Question other) {
        return one.wording().section().equals(other.wording().section());
    }

    /** Words that settled a question that they do not stand under; and a "?" for more, which nobody has to settle. */
    List<ReadAs> guesses() {
        return Stream.concat(
                        guesses.stream(),
                        IntStream.range(0, row.size()).boxed().flatMap(i -> row.get(i).beside().stream()
                                .filter(word ->
                                        isNotSure(word, columns.asked().get(i).question()))
                                .filter(word -> !used.contains(word))
                                .map(word ->
                                        ReadAs.notSure(columns.asked().get(i).question(), word))))
                .toList();
    }

    /** A "?" for one more of a list. */
    private static boolean isNotSure(String word, Question question) {
        return word.equals("?") && question.offersNotSure();
    }

    /**
     * What a question is about that is asked of this pupil: the words from which the answer before it was read, as "T
     * Level Health" for "Is maths part of it?". Empty: it is about nothing that stands in this row.
     */
    Optional<String> about(Question open) {
        return names.questions().stream()
                .filter(other -> open.wording().about().contains(other.id()) && isOfOneSection(other, open))
                .flatMap(other -> Stream.concat(
                        cellOf(other).map(cells::get).filter(cell -> !cell.isBlank()).stream(),
                        guesses.stream()
                                .filter(it -> it.question().equals(other))
                                .flatMap(it -> it.cell().stream())))
                .findFirst()
                .map(Shown::inFull);
    }

    /** The words of this pupil that stand nearest to a question: those that it is about, or a list of its section. */
    Optional<String> ownWords(Question open) {
        return about(open).or(() -> IntStream.range(0, row.size())
                .filter(i -> columns.asked().get(i).question() instanceof Choice list
                        && list.many()
                        && !list.isAfterReport()
                        && isBeside(list, open)
                        && !cells.get(i).isBlank())
                .mapToObj(i -> Shown.of(cells.get(i)))
                .findFirst());
    }

    /** What the pupil went on with. */
    List<Supposed> supposed() {
        return supposed;
    }

    /** What stands beside an answer and settled no question, by the column. */
    List<NotUsed> notUsedBeside() {
        return IntStream.range(0, row.size())
                .boxed()
                .flatMap(i -> row.get(i).beside().stream()
                        .filter(word -> !used.contains(word))
                        .map(word -> new NotUsed(columns.asked().get(i).question(), Optional.of(Shown.of(word)))))
                .toList();
    }

    /**
     * What is wrong with this cell where parts of it settled questions that it does not stand under: only the others
     * are. Empty: nothing is left of it.
     *
     * @param counts its own question counts; otherwise what is left is told as not used
     * @param next the question that is open now; empty: none is
     */
    Optional<WrongCell> stillWrong(WrongCell wrong, boolean counts, Optional<Question> next) {
        var at = IntStream.range(0, row.size())
                .filter(i -> columns.asked().get(i).place() == wrong.column())
                .filter(i -> isUsedElsewhere(row.get(i)) || isToCome(i, next))
                .findFirst();
        if (at.isEmpty()) {
            return Optional.of(wrong);
        }
        var rest = row.get(at.getAsInt()).unknown().stream()
                .filter(part -> !used.contains(part) && !isToCome(part, at.getAsInt(), next))
                .toList();
        return counts && !rest.isEmpty() && columns.asked().get(at.getAsInt()).question() instanceof Choice choice
                ? CellForChoice.noAnswer(rest, choice, names).asWrong(wrong)
                : Optional.empty();
    }

    private boolean isToCome(int place, Optional<Question> next) {
        return row.get(place).unknown().stream().anyMatch(part -> isToCome(part, place, next));
    }

    /** It answers a question that comes after the one that is open, and that has no cell of its own. */
    private boolean isToCome(String part, int place, Optional<Question> next) {
        return next.isPresent()
                && columns.asked().get(place).question() instanceof Choice list
                && list.many()
                // As "Maths (AS)", which is not the A level: what a list almost holds is not told of something else.
                && !names.of(list).isAlmostOne(part)
                && names.beside(list).stream()
                        .filter(other -> !other.many() && names.comesBefore(next.get(), other))
                        .filter(other -> cellOf(other)
                                .filter(i -> !cells.get(i).isBlank())
                                .isEmpty())
                        .anyMatch(other -> isNamed(part, other));
    }

    /** One of these questions asks about it: what the pupil answers there counts, and it is not told as left over. */
    boolean isAskedBy(Set<Question> asked, NotUsed unused) {
        return unused.words().isPresent()
                && asked.stream()
                        .filter(Choice.class::isInstance)
                        .map(Choice.class::cast)
                        .anyMatch(choice -> apart.isAskedBy(
                                choice, unused.question(), unused.words().get()));
    }

    private boolean isUsedElsewhere(ReadCell read) {
        return read.parts().stream().anyMatch(used::contains);
    }

    /**
     * Everything that nothing came of.
     *
     * @param counting the answers of the row that count
     */
    List<NotUsed> notUsed(Answers counting) {
        return Stream.concat(
                        IntStream.range(0, row.size())
                                .filter(i -> counting.to(columns.asked().get(i).question())
                                        .isEmpty())
                                .boxed()
                                .flatMap(i -> notUsed(
                                        row.get(i), columns.asked().get(i).question())),
                        notUsedBeside().stream()
                                .filter(it -> !isNotSure(it.words().orElse(""), it.question())))
                .toList();
    }

    private Stream<NotUsed> notUsed(ReadCell read, Question question) {
        if (isUsedElsewhere(read)) {
            return read.parts().stream()
                    .filter(part -> !used.contains(part))
                    .map(part -> new NotUsed(question, Optional.of(Shown.of(part))));
        }
        return read.pairs().isEmpty() ? Stream.of() : Stream.of(new NotUsed(question, Optional.empty()));
    }
}
