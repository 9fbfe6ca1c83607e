package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.question.Wording;
import pathwaycheck.visit.Wrong;

/**
 * What a cell says to a question, as an address would hold it.
 *
 * @param cell as people see it; never empty
 * @param names what options may be called
 */
record Cells(String cell, AllNames names) implements Kinds<Cells.Read> {

    /** What parts several options. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|,\\n\\r]+\\s*");

    /** It parts two things, but not in "w/ Siemens", which is "with", nor in "1 day/wk". */
    private static final String SLASH =
            "(?<!\\bw)/(?!\\s*(?:d|day|wk|week|fortnight|mth|month|term|yr|year|hr|hour)s?\\b)";

    /** What parts them, where it does not stand within the name of one. */
    private static final Pattern PERHAPS_BETWEEN = Pattern.compile(
            "\\s*" + SLASH + "\\s*|\\s*\\+\\s*|\\s+&\\s*|&\\s+|&$|^&|\\s+and\\s+", Pattern.CASE_INSENSITIVE);

    /** Between letters it parts things that have names of their own, and nothing else: "H&SC" is one. */
    private static final Pattern TIGHT = Pattern.compile("(?<=\\S)&(?=\\S)");

    /** What parts an answer from what stands beside it. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\s*(?:[;|,\\n\\r&+()]|" + SLASH + ")\\s*|: |\\s+(?:and|with|plus) ", Pattern.CASE_INSENSITIVE);

    /** Behind a list, and not behind one word of it, which then is in doubt itself. */
    private static final Pattern QUESTION_MARK_BEHIND = Pattern.compile("\\s+\\?$");

    /** We write it before what a spreadsheet could take for a formula. */
    private static final Pattern MARKED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    /** Many of them would be looked at again and again wherever something is parted by them. */
    private static final Pattern BLANKS = Pattern.compile("[^\\S\\r\\n]+");

    /** What people write into a cell that they leave empty. */
    private static final Set<String> EMPTY = Set.of("n/a", "na", "tbc", "tba");

    /** Nothing but these says no more. A tick is none of them: it says something, and is asked about. */
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s+|]+");

    /** Letters. Nobody's answer is longer, and what is would be looked at for seconds. */
    private static final int LONGEST_ANSWER = 400;

    /** The same in words, where no option is called so: the pupil is asked. */
    private static final Set<String> NOTHING_YET =
            Set.of("none-yet", "not-yet", "nothing-yet", "not-known", "not-known-yet", "unknown");

    private static final Set<String> NOT_SURE = Set.of(
            Question.NOT_SURE, "unsure", "undecided", "don't-know", "dont-know", "not-decided", "not-decided-yet");

    private static final Map<String, String> YES_OR_NO = Map.of("y", "yes", "n", "no");

    /** As "Physics (B)", "Maths A", "Chemistry D (got)": the grade of one subject. */
    private static final Pattern GRADE_BEHIND = Pattern.compile("\\s*\\((?:[A-E]\\*?|U)\\)$|\\s(?:[A-E]\\*?|U)"
            + "(?:\\s*\\((?i:got|gained|achieved|result|predicted|pred|expected|exp|est)\\.?\\))?$");

    /** What people add in brackets. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /** As "(dropped Chemistry)": what stands before it is taken, and this is not. */
    private static final Pattern DROPPED =
            Pattern.compile("\\s*\\(((?:dropped|gave up|stopped|was)\\s[^()]*)\\)", Pattern.CASE_INSENSITIVE);

    /** As "or 2028 after gap year", "if no gap year", or "deferred to 2028". */
    private static final Pattern MAY_CHANGE_A_DATE =
            Pattern.compile("\\b(?:or|if|no|not|maybe|perhaps|until|to)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_A_WORD = Pattern.compile("\\s");

    /** From the first of a row alone: begun at each of thousands, it would look at all behind it each time. */
    private static final Pattern AT_ITS_END = Pattern.compile("(?<![\\s,;:.–-])[\\s,;:.–-]+$");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");
    private static final Pattern EXAMPLE = Pattern.compile("\\b(1[0-2]|[1-9]) \\d{4}\\b");
    private static final int ANY_MONTH = 6;
    private static final int LONGEST_SHOWN = 40;
    private static final int SHORTEST_BEGINNING = 3;

    /**
     * What a cell comes to.
     *
     * @param pairs as an address holds them
     * @param wrong what is wrong with it; empty: nothing
     * @param words those of it that are wrong, as they can be repeated
     * @param unknown the parts of it that are wrong, where several options may be chosen
     * @param guesses words that are not the rules' own, and how we read them
     * @param named each thing that it names, if several may be; none: nobody knows how many it means
     * @param beside what stands in it beside its answer, and may answer another question
     * @param parts everything that stands in it, where several options may be chosen
     * @param heading what its parts belong to, as "Highers" of "Highers: Maths, Physics"; empty: nobody says
     */
    record Read(
            List<Pair> pairs,
            Optional<String> wrong,
            String words,
            List<String> unknown,
            List<ReadAs> guesses,
            List<String> named,
            List<String> beside,
            List<String> parts,
            String heading) {
        private static Read pairs(List<Pair> pairs) {
            return pairs(pairs, List.of());
        }

        private static Read pairs(List<Pair> pairs, List<ReadAs> guesses) {
            return new Read(pairs, Optional.empty(), "", List.of(), guesses, List.of(), List.of(), List.of(), "");
        }

        /** Parts of it are wrong, and the others count. */
        private Read apartFrom(Read others) {
            return new Read(
                    pairs, others.wrong, others.words, others.unknown, guesses, List.of(), beside, parts, heading);
        }

        /** Words that settle it by a guess, as one answer. */
        static Read guess(ReadAs guess) {
            return pairs(List.of(new Pair(guess.question().id(), guess.value())), List.of(guess));
        }

        static Read wrong(String words, String says) {
            return wrong(words, List.of(), says);
        }

        private static Read wrong(String words, List<String> unknown, String says) {
            return new Read(
                    List.of(), Optional.of(says), words, unknown, List.of(), List.of(), List.of(), List.of(), "");
        }

        Read naming(List<String> each) {
            return new Read(pairs, wrong, words, unknown, guesses, each, beside, parts, heading);
        }

        private Read with(List<String> others) {
            return new Read(pairs, wrong, words, unknown, guesses, named, others, parts, heading);
        }

        Read of(List<String> all) {
            return new Read(pairs, wrong, words, unknown, guesses, named, beside, all, heading);
        }

        /** The same of this cell. */
        Optional<WrongCell> asWrong(WrongCell cell) {
            return wrong.map(says ->
                    new WrongCell(cell.line(), cell.column(), cell.name(), says, cell.allowed(), words, unknown, 0));
        }

        Read under(String belongsTo) {
            return new Read(pairs, wrong, words, unknown, guesses, named, beside, parts, belongsTo);
        }
    }

    /** What this cell says to this question. */
    static Read read(String cell, Question question, AllNames names) {
        var written =
                BLANKS.matcher(MARKED.matcher(cell.strip()).replaceFirst("")).replaceAll(" ");
        var seen = AsSeen.of(written);
        if (seen.isEmpty() || MARKS.matcher(seen).matches() || EMPTY.contains(seen.toLowerCase(Locale.ROOT))) {
            return Read.pairs(List.of());
        }
        if (written.length() > LONGEST_ANSWER) {
            var words = shown(seen);
            return Read.wrong(
                    words,
                    "“" + words + "” has more than " + LONGEST_ANSWER
                            + " letters; write the answer to this question alone");
        }
        var notCounted = notCounted(written, question, names);
        var read = question.in(new Cells(counted(written, question, names), names));
        return notCounted.isEmpty()
                ? read
                : read.with(Stream.concat(read.beside().stream(), notCounted.stream())
                        .toList());
    }

    /** It says nothing to this question, be there nothing in it or what people write in place of nothing. */
    static boolean isEmpty(String cell, Question question, AllNames names) {
        var read = read(cell, question, names);
        return read.pairs().isEmpty() && read.wrong().isEmpty() && read.beside().isEmpty();
    }

    /** A cell without what is not counted and stands in brackets, or behind a date. */
    static String counted(String cell, Question question, AllNames names) {
        var counted = cell;
        for (var words : notCounted(cell, question, names)) {
            counted = counted.replace("(" + words + ")", "").strip();
            counted = counted.endsWith(words) ? withoutEnd(counted, words) : counted;
        }
        return counted;
    }

    private static String withoutEnd(String cell, String end) {
        return AT_ITS_END
                .matcher(cell.substring(0, cell.length() - end.length()))
                .replaceFirst("");
    }

    private static List<String> notCounted(String cell, Question question, AllNames names) {
        var behind = question instanceof DateQuestion ? behindADate(cell, question, names) : Optional.<String>empty();
        if (behind.isPresent()) {
            return behind.stream().toList();
        }
        return question instanceof Choice choice && choice.many()
                ? List.of()
                : IN_BRACKETS
                        .matcher(cell)
                        .results()
                        .map(it -> it.group(1))
                        .filter(words -> names.namesWhatIsNotCounted(words, question))
                        .toList();
    }

    /** As "then gap yr" of "Jul 27 then gap yr": words that are not counted, behind as long a date as there is. */
    private static Optional<String> behindADate(String cell, Question question, AllNames names) {
        return AFTER_A_WORD
                .matcher(cell)
                .results()
                .map(MatchResult::start)
                .sorted(Comparator.reverseOrder())
                .filter(end -> isDate(withoutEnd(cell, cell.substring(end))))
                .findFirst()
                .map(end -> cell.substring(end).strip())
                .filter(words -> !words.startsWith("(")
                        && !MAY_CHANGE_A_DATE.matcher(words).find())
                .filter(words -> names.namesWhatIsNotCounted(words, question));
    }

    private static boolean isDate(String cell) {
        return DateCell.read(cell).isPresent()
                || RoughDate.of(cell).filter(RoughDate::isAYearAlone).isPresent();
    }

    @Override
    public Read choice(Choice choice) {
        var dropped = choice.many()
                ? DROPPED.matcher(cell).results().map(it -> it.group(1)).toList()
                : List.<String>of();
        if (!dropped.isEmpty()) {
            var read = new Cells(DROPPED.matcher(cell).replaceAll("").strip(), names).choice(choice);
            return read.with(
                    Stream.concat(read.beside().stream(), dropped.stream()).toList());
        }
        return (choice.many() ? perhapsMore(choice) : atALevel(choice))
                .or(() -> new HeadedList(cell, choice, names).read())
                .orElseGet(() -> withParts(choice));
    }

    /** Where a level is named at which an option asks for several things, it is that option in full or none. */
    private Optional<Read> atALevel(Choice choice) {
        var level = new AtALevel(choice, names);
        if (!level.isNamedIn(cell) || isWritten(choice)) {
            return Optional.empty();
        }
        return Optional.of(level.meant(cell)
                .map(option -> Read.pairs(
                        List.of(new Pair(choice.id(), option.id())),
                        List.of(new ReadAs(choice, inFull(cell), option).inDoubt())))
                .orElseGet(() -> noAnswer(List.of(inFull(cell)), choice, names)));
    }

    /** It is an option in the rules' own words. */
    private boolean isWritten(Choice choice) {
        var plain = Columns.plain(cell);
        return choice.options().stream()
                .anyMatch(option -> option.id().equals(plain)
                        || names.of(choice).plain(option).contains(plain));
    }

    private Read withParts(Choice choice) {
        var read = read(choice);
        return choice.many() && (read.wrong().isPresent() || !read.pairs().isEmpty())
                ? read.of(Stream.concat(parts(choice).stream(), grades(choice, read).stream())
                        .toList())
                : read;
    }

    /** The grades that stand behind the parts, together, as another question asks for them; none: one has none. */
    private Optional<String> grades(Choice choice, Read read) {
        var grades = parts(choice).stream()
                .map(part -> GRADE_BEHIND
                        .matcher(part)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining()))
                .map(grade -> grade.replaceAll("\\(\\p{L}{2,}\\.?\\)|[()\\s]", ""))
                .toList();
        return read.wrong().isEmpty() && grades.size() > 1 && grades.stream().noneMatch(String::isEmpty)
                ? Optional.of(String.join(" ", grades))
                : Optional.empty();
    }

    Read read(Choice choice) {
        var whole = option(cell, choice, names);
        if (whole.isPresent()) {
            return chosen(choice, List.of(whole.get()), List.of()).naming(each(choice));
        }
        // What stands for any words could swallow an answer to another question.
        var beside =
                choice.many() || !names.of(choice).isInDoubt(cell) ? Optional.<Read>empty() : withOthersBeside(choice);
        if (beside.isPresent()) {
            return beside.get();
        }
        var options = new ArrayList<String>();
        var guesses = new ArrayList<ReadAs>();
        var unknown = new ArrayList<String>();
        var notCounted = new ArrayList<String>();
        var parts = parts(choice);
        var denied = names.of(choice).denied(parts);
        for (var place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            if (place >= denied
                    && named(part, choice, names).filter(Option::alone).isEmpty()) {
                unknown.add(part);
                continue;
            }
            var together = names.of(choice).together().meant(part);
            if (!together.isEmpty()) {
                together.forEach(one -> {
                    options.add(one.id());
                    guesses.add(new ReadAs(choice, inFull(part), one).inDoubt());
                });
                continue;
            }
            var option = option(part, choice, names);
            var meant = option.isPresent() ? Optional.<ReadAs>empty() : guess(part, choice);
            option.ifPresent(options::add);
            meant.ifPresent(it -> {
                options.add(it.value());
                guesses.add(it);
            });
            if (option.isEmpty() && meant.isEmpty()) {
                (names.isNotCounted(part, choice) || saysPerhapsMore(part, choice) ? notCounted : unknown).add(part);
            }
        }
        if (unknown.isEmpty() && !options.isEmpty()) {
            return chosen(choice, options, guesses).naming(each(choice)).with(notCounted);
        }
        if (NOTHING_YET.contains(Columns.plain(cell))) {
            return Read.pairs(List.of());
        }
        unknown.addAll(options.isEmpty() ? notCounted : List.of());
        // What looks like an option may be one, and without it the others would say something else.
        return options.isEmpty()
                        || unknown.stream().anyMatch(part -> names.of(choice).isAlmostOne(part))
                ? withOthersBeside(choice)
                        .orElseGet(() ->
                                noAnswer(choice.many() && !unknown.isEmpty() ? unknown : List.of(cell), choice, names))
                : chosen(choice, options, guesses).with(notCounted).apartFrom(noAnswer(unknown, choice, names));
    }

    /** The option that these words are a name of which is not the rules' own; a grade may stand behind it. */
    private Optional<ReadAs> guess(String part, Choice choice) {
        return meant(part, choice)
                .or(() -> Optional.of(withoutGrade(part))
                        .filter(bare -> choice.many() && !bare.equals(part))
                        .flatMap(bare -> named(bare, choice, names)))
                .map(option -> new ReadAs(choice, inFull(part), option))
                .map(it -> names.of(choice).isInDoubt(part) ? it.inDoubt() : it)
                .or(() -> either(part, choice));
    }

    /** Grades of which either may come, as "BBB/ABB": where they come to different answers, nobody is sure. */
    private Optional<ReadAs> either(String part, Choice choice) {
        var both = names.of(choice).both(part).or(() -> names.of(choice).besideOthers(part));
        if (both.isPresent()) {
            return both.map(option -> new ReadAs(choice, inFull(part), option).inDoubt());
        }
        var options = names.of(choice).either(part);
        if (options.size() == 1) {
            return Optional.of(new ReadAs(choice, inFull(part), options.get(0)).inDoubt());
        }
        return options.isEmpty() || !choice.offersNotSure()
                ? Optional.empty()
                : Optional.of(ReadAs.notSure(choice, inFull(part)));
    }

    /** What is said where these are no answers to this question. */
    static Read noAnswer(List<String> unknown, Choice choice, AllNames names) {
        var part = unknown.get(0);
        var all = unknown.stream().map(Cells::shown).collect(Collectors.joining("”, “"));
        return Read.wrong(
                all,
                unknown,
                "“" + all + "” is no answer here"
                        + names.of(choice).wider(part).stream()
                                .findFirst()
                                .map(it -> ", as it may be more than “" + it.text() + "”")
                                .orElse("")
                        + "; write "
                        + names.of(choice).insteadOf(part).orElse("")
                        + (choice.many() ? "some of these with semicolons between them: " : "one of these: ")
                        + String.join(", ", choice.in(Wrong.ANSWERS)));
    }

    /**
     * One option, and beside it what other questions of its section ask, as "BTEC Engineering + A level Maths". Empty:
     * the cell is not so, and to read a part of it alone could be wrong, as of "Physics and Philosophy".
     */
    private Optional<Read> withOthersBeside(Choice choice) {
        var parts = pieces(cell).toList();
        if (choice.many() || parts.size() < 2) {
            return Optional.empty();
        }
        var own = parts.stream()
                .filter(part -> named(part, choice, names).isPresent())
                .toList();
        var others = parts.stream().filter(part -> !own.contains(part)).toList();
        var options = own.stream()
                .map(part -> named(part, choice, names).orElseThrow())
                .distinct()
                .toList();
        var isAllAsked = others.stream().allMatch(part -> names.beside(choice).stream()
                .anyMatch(other -> named(part, other, names).isPresent()));
        return options.size() == 1 && isAllAsked
                ? Optional.of(Read.pairs(
                                List.of(new Pair(choice.id(), options.get(0).id())),
                                own.stream()
                                        .filter(part ->
                                                option(part, choice, names).isEmpty())
                                        .map(part -> new ReadAs(choice, inFull(part), options.get(0)))
                                        .toList())
                        .with(others))
                : Optional.empty();
    }

    /**
     * A list behind which somebody says that they are not sure, as "Maths, Physics, not sure" or "Maths, Physics ?":
     * what it names counts, and nobody knows how many there are. Empty: nobody says so, or nothing of it is an answer.
     */
    private Optional<Read> perhapsMore(Choice choice) {
        var parts = BETWEEN.splitAsStream(QUESTION_MARK_BEHIND.matcher(cell).replaceFirst("; ?"))
                .filter(part -> !part.isBlank())
                .toList();
        var unsure =
                parts.stream().filter(part -> saysPerhapsMore(part, choice)).toList();
        var sure = parts.stream().filter(part -> !unsure.contains(part)).collect(Collectors.joining("; "));
        return unsure.isEmpty() || sure.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cells(sure, names).choice(choice))
                        .filter(read -> !read.pairs().isEmpty())
                        .map(read -> read.naming(List.of())
                                .with(Stream.concat(read.beside().stream(), unsure.stream())
                                        .toList()));
    }

    /** Beside what a list names, these words say that there may be more. */
    static boolean saysPerhapsMore(String part, Choice list) {
        return list.many() && (part.equals("?") || isNotSure(part, list));
    }

    /** A part of a list without the grade behind it. */
    static String withoutGrade(String part) {
        return GRADE_BEHIND.matcher(part).replaceFirst("");
    }

    /** What stands in a cell beside each other. */
    static Stream<String> pieces(String cell) {
        return BESIDE.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** Each thing that the cell names; none: one of its words stands for any number of them. */
    private List<String> each(Choice choice) {
        if (!choice.many()) {
            return List.of();
        }
        var each = new LinkedHashMap<PlainWords, String>();
        for (var part : parts(choice)) {
            if (names.isNotCounted(part, choice)) {
                continue;
            }
            var together = names.of(choice).together().meant(part);
            if (!together.isEmpty()) {
                together.forEach(one -> each.put(PlainWords.of(one.id()), one.text()));
                continue;
            }
            var option = option(part, choice, names);
            var isOfAnyNumber = option.isPresent()
                    && choice.options().stream()
                            .filter(it -> it.id().equals(option.get()))
                            .noneMatch(it -> !it.alone() && !Bound.isOfAnyNumber(PlainWords.of(it.text())));
            var words = PlainWords.of(part);
            if (isOfAnyNumber || each.keySet().stream().anyMatch(other -> isPartOf(words, other))) {
                return List.of();
            }
            each.put(words, shown(part));
        }
        return List.copyOf(each.values());
    }

    /** As "English" and "English literature": nobody knows whether they are two. */
    private static boolean isPartOf(PlainWords one, PlainWords other) {
        return one.all().containsAll(other.all()) || other.all().containsAll(one.all());
    }

    /** For "One other subject" that is named more than once, "Two or more other subjects". */
    private String several(String id, List<String> named, Choice choice) {
        return named.stream().filter(id::equals).count() < 2
                ? id
                : choice.options().stream()
                        .filter(option -> option.id().equals(id))
                        .flatMap(one -> choice.options().stream()
                                .filter(other ->
                                        Bound.isOfMore(PlainWords.of(one.text()), PlainWords.of(other.text()))))
                        .map(Option::id)
                        .findFirst()
                        .orElse(id);
    }

    @Override
    public Read date(DateQuestion question) {
        var seen = AsSeen.of(cell);
        if (isNotSure(seen, question)) {
            return Read.pairs(List.of(new Pair(question.id(), Question.NOT_SURE)));
        }
        if (seen.matches("\\d{4}-\\d{2}(-\\d{2})?(-sure)?")) {
            return Read.pairs(List.of(new Pair(question.id(), seen)));
        }
        if (DateCell.isCountOfDays(seen)) {
            return Read.wrong(
                    shown(cell),
                    "This is a number by which a spreadsheet counts days; give the column the format of a date");
        }
        return DateCell.read(seen)
                .map(date -> read(date, question))
                .or(() -> RoughDate.of(seen).map(date -> read(date, question)))
                .orElseGet(() -> Read.wrong(
                        shown(cell),
                        "“" + shown(cell)
                                + "” is no date; write a month and a year, as 06/2027, or a day, as 14/06/2027"
                                + orNotSure(question)));
    }

    private Read read(DateCell date, DateQuestion question) {
        if (date.isMonthFirst()) {
            return Read.wrong(shown(cell), "There is no such month; write the day before the month, as 14/06/2027");
        }
        var pairs = Stream.of(
                        new Pair(question.dayField(), date.day()),
                        new Pair(question.monthField(), date.month()),
                        new Pair(question.yearField(), date.year()))
                .filter(pair -> !pair.value().isEmpty())
                .toList();
        return date.isPerhapsADay() ? guessed(question, pairs) : Read.pairs(pairs);
    }

    /** A season is read where the month that the question gives as an example lies in it: that month is meant. */
    private Read read(RoughDate date, DateQuestion question) {
        var month = exampleMonth(question);
        if (date.isSeasonOf(month) || date.isAYearAlone() && names.isOfSchoolYears(question)) {
            return guessed(
                    question,
                    List.of(
                            new Pair(question.monthField(), String.valueOf(month)),
                            new Pair(question.yearField(), date.year())));
        }
        return Read.wrong(
                shown(cell),
                "“" + shown(cell) + "” names no month; write one with its year, as " + date.inFull(month)
                        + orNotSure(question));
    }

    static String orNotSure(DateQuestion question) {
        return question.offersNotSure() ? ", or not-sure" : "";
    }

    private Read guessed(DateQuestion question, List<Pair> pairs) {
        var guesses = question.read(Query.holding(pairs)) instanceof Answer answer
                ? List.of(new ReadAs(
                        question,
                        inFull(cell),
                        question.write(answer).get(0),
                        question.words(answer),
                        true,
                        Optional.empty()))
                : List.<ReadAs>of();
        return Read.pairs(pairs, guesses);
    }

    /** The month of "for example 8 2029", as hints say it. */
    private static int exampleMonth(DateQuestion question) {
        return question.wording()
                .hint()
                .map(EXAMPLE::matcher)
                .filter(Matcher::find)
                .map(it -> Integer.parseInt(it.group(1)))
                .orElse(ANY_MONTH);
    }

    /** What may name an option each: as few as can be. */
    List<String> parts(Choice choice) {
        var parts =
                Arrays.stream(BETWEEN.split(cell)).filter(it -> !it.isBlank()).toList();
        if (!choice.many() && (parts.size() == 1 || names.of(choice).areGrades(cell))
                || names.of(choice).meant(cell).isPresent()) {
            return List.of(cell);
        }
        var byBlanks = List.of(AsSeen.of(cell).split(" "));
        var each = byBlanks.stream()
                .flatMap(word -> named(word, choice, names).stream())
                .distinct();
        // Two words for one and the same may belong together.
        if (parts.size() == 1 && each.count() == byBlanks.size()) {
            return byBlanks;
        }
        return parts.stream()
                .flatMap(part -> named(part, choice, names).isPresent() || isNamedBeside(part, choice)
                        ? Stream.of(part)
                        : PERHAPS_BETWEEN
                                .splitAsStream(part)
                                .filter(it -> !it.isBlank())
                                .flatMap(it -> tight(it, choice)))
                .toList();
    }

    private Stream<String> tight(String part, Choice choice) {
        var parts = TIGHT.splitAsStream(part).toList();
        return parts.stream()
                        .allMatch(it -> named(withoutGrade(it), choice, names).isPresent())
                ? parts.stream()
                : Stream.of(part);
    }

    /** Another question of the section, which has one answer, knows it whole, as "T Level Design & Development". */
    private boolean isNamedBeside(String part, Choice choice) {
        return PERHAPS_BETWEEN.splitAsStream(part).noneMatch(one -> named(one, choice, names)
                        .isPresent())
                && names.beside(choice).stream()
                        .anyMatch(other ->
                                !other.many() && names.of(other).meant(part).isPresent());
    }

    private Optional<Option> meant(String part, Choice choice) {
        return names.of(choice).meant(part);
    }

    /** What stands for everything else may be meant more than once. */
    private Read chosen(Choice choice, List<String> named, List<ReadAs> read) {
        var options = named.stream().map(id -> several(id, named, choice)).toList();
        var guesses = read.stream()
                .map(it -> choice.options().stream()
                        .filter(option -> option.id().equals(several(it.value(), named, choice)))
                        .filter(option -> !option.id().equals(it.value()))
                        .findFirst()
                        .map(option -> new ReadAs(choice, it.words(), option))
                        .orElse(it))
                .toList();
        var rest = guesses.stream().map(it -> it.value()).toList();
        var pairs = new ArrayList<Pair>();
        for (var option : options) {
            var pair = new Pair(choice.id(), option);
            if (!rest.contains(option) || !pairs.contains(pair)) {
                pairs.add(pair);
            }
        }
        return Read.pairs(pairs, guesses);
    }

    /** The option that these words name, be they the rules' own or not. */
    static Optional<Option> named(String words, Choice choice, AllNames names) {
        return option(words, choice, names)
                .flatMap(id -> choice.options().stream()
                        .filter(option -> option.id().equals(id))
                        .findFirst())
                .or(() -> names.of(choice).meant(words));
    }

    /**
     * The option that these words mean: its id, its text, or the beginning of its text, if no other begins so. Empty:
     * none, or several, or words for more than the option, as "BTEC" for "BTEC in engineering".
     */
    private static Optional<String> option(String words, Choice choice, AllNames names) {
        for (var option : choice.options()) {
            if (option.id().equals(words)) {
                return Optional.of(words);
            }
        }
        var written = Columns.plain(words);
        var plain = YES_OR_NO.getOrDefault(written, written);
        if (isNotSure(words, choice)) {
            return Optional.of(Question.NOT_SURE);
        }
        var isInDoubt = YES_OR_NO.containsValue(plain) && isSaidOfSeveral(plain, choice);
        var less = names.of(choice).wider(words);
        return Stream.<Predicate<Option>>of(
                        option -> option.id().equals(plain),
                        option -> names.of(choice).plain(option).contains(plain),
                        option -> !isInDoubt && begins(names.of(choice).plain(option), plain, true),
                        option -> !isInDoubt
                                && plain.length() >= SHORTEST_BEGINNING
                                && begins(names.of(choice).plain(option), plain, false))
                .map(means -> choice.options().stream().filter(means).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .filter(some -> some.size() == 1)
                .map(some -> some.get(0))
                .filter(it -> !less.contains(it))
                .map(Option::id)
                .or(() -> ofWhatIsAsked(words, choice, names));
    }

    /** As "Bio A level" where the question asks for A levels. */
    private static Optional<String> ofWhatIsAsked(String words, Choice choice, AllNames names) {
        var fewer = choice.many() ? names.of(choice).withoutWhatIsAsked(words) : words;
        return fewer.isEmpty() || fewer.equals(words) ? Optional.empty() : option(fewer, choice, names);
    }

    /** "No" could also be "Not yet". */
    private static boolean isSaidOfSeveral(String yesOrNo, Choice choice) {
        return choice.options().stream()
                        .filter(option -> Columns.plain(option.text()).startsWith(yesOrNo))
                        .count()
                > 1;
    }

    private static boolean begins(List<String> texts, String plain, boolean withWholeWords) {
        return texts.stream()
                .anyMatch(text -> text.startsWith(plain)
                        && (!withWholeWords
                                || text.length() > plain.length()
                                        && !Character.isLetterOrDigit(text.charAt(plain.length()))));
    }

    private static boolean isNotSure(String words, Question question) {
        var plain = Columns.plain(words);
        return question.wording()
                .notSure()
                .map(Wording.NotSure::text)
                .map(Columns::plain)
                .filter(text -> text.equals(plain) || NOT_SURE.contains(plain))
                .isPresent();
    }

    /** A cell as it can be repeated, with this part of it where that stands too far behind. */
    static String shown(String cell, String part) {
        var shown = shown(cell);
        return shown.contains(shown(part)) ? shown : shown + " " + shown(part);
    }

    /** As it can be repeated: no longer than a line, and nothing in it that moves what it is shown on. */
    static String shown(String cell) {
        var seen = inFull(cell);
        return seen.length() > LONGEST_SHOWN ? seen.substring(0, LONGEST_SHOWN) + "…" : seen;
    }

    /** The same however long: of what was read by a guess, the words that decide may stand at the end. */
    static String inFull(String cell) {
        return UNSEEN.matcher(AsSeen.of(cell)).replaceAll("�");
    }
}
