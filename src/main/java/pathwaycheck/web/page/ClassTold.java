package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.cohort.Cohort;
import pathwaycheck.cohort.Held;
import pathwaycheck.cohort.NotUsed;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.ReadAs;
import pathwaycheck.cohort.SameSlip;
import pathwaycheck.cohort.Sums;
import pathwaycheck.cohort.Supposed;
import pathwaycheck.cohort.ToShare;
import pathwaycheck.cohort.Told;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.cohort.WrongCell;
import pathwaycheck.question.Question;
import pathwaycheck.report.State;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Step;

/**
 * What a page tells of a class.
 *
 * @param pupils all rows, as they came
 * @param rows how each pupil who was told something stands to each of the columns
 * @param columns the requirements that somebody here has something to do with
 * @param parts the same, step by step, so that each fits a page
 * @param leftOut how many other requirements there are
 * @param toShare how many stand how to each of the columns, as others may see it
 * @param tried what the answer that all try would change; empty: none is
 * @param toTry what else all could try
 * @param askTogether the questions that stand once before the list, with those who are to be asked them next
 */
record ClassTold(
        List<Pupil> pupils,
        List<Row> rows,
        List<Requirement> columns,
        List<Part> parts,
        int leftOut,
        List<ToShare> toShare,
        Sums sums,
        Optional<ClassTried> tried,
        List<ClassToTry> toTry,
        List<ForSome<Question>> askTogether) {

    /** More columns beside each other would be cut off, on a page and on paper. */
    private static final int MOST_BESIDE = 6;

    /** One pupil and how they stand to each column. */
    record Row(Pupil pupil, List<Stand> stands) {
        private Row only(List<Integer> places) {
            return new Row(pupil, places.stream().map(stands::get).toList());
        }
    }

    /**
     * How a pupil stands to one requirement.
     *
     * @param openOn the questions that they are not sure of and it depends on
     */
    record Stand(State state, List<Question> openOn) {
        static Stand of(Requirement requirement, Held held) {
            return new Stand(State.of(requirement, held.status()), held.openOn());
        }

        /** The words, as "Not sure yet (subjects)". */
        public String text() {
            return state.text() + (openOn.isEmpty() ? "" : " (" + names() + ")");
        }

        /** The questions that it depends on, as people call them. */
        public String names() {
            return openOn.stream().map(it -> it.wording().label()).collect(Collectors.joining(", "));
        }
    }

    /** Some columns of one step. */
    record Part(String title, List<Requirement> columns, List<Row> rows) {}

    /** What nobody has anything to do with today. */
    private static final Set<Status> ASIDE =
            EnumSet.of(Status.DOES_NOT_APPLY, Status.STILL_TO_COME, Status.NOT_ASKED_YET);

    static ClassTold of(Cohort cohort, List<Pupil> pupils, Sums sums, List<ClassToTry> toTry, Optional<WhatIf> whatIf) {
        var ruleBook = cohort.ruleBook();
        var requirements = ruleBook.requirements().toList();
        var told = pupils.stream().filter(pupil -> pupil.told().isPresent()).toList();
        var places = IntStream.range(0, requirements.size())
                .filter(place -> !ruleBook.isPart(requirements.get(place)))
                .filter(place -> told.stream().anyMatch(pupil -> !ASIDE.contains(status(pupil, place))))
                .boxed()
                .toList();
        var rows = told.stream()
                .map(pupil -> new Row(
                        pupil,
                        places.stream()
                                .map(place -> Stand.of(requirements.get(place), held(pupil, place)))
                                .toList()))
                .toList();
        var columns = places.stream().map(requirements::get).toList();
        var toShare = ToShare.of(
                columns,
                told.stream()
                        .map(pupil -> places.stream()
                                .map(place -> status(pupil, place))
                                .toList())
                        .toList());
        return new ClassTold(
                pupils,
                rows,
                columns,
                ruleBook.career().steps().stream()
                        .flatMap(step -> parts(step, columns, rows).stream())
                        .toList(),
                ruleBook.counting().size() - places.size(),
                toShare,
                sums,
                whatIf.map(it -> ClassTried.of(it, pupils, requirements, cohort)),
                toTry,
                askTogether(rows));
    }

    private static Status status(Pupil pupil, int place) {
        return held(pupil, place).status();
    }

    private static Held held(Pupil pupil, int place) {
        return pupil.told().orElseThrow().held().get(place);
    }

    private static List<Part> parts(Step step, List<Requirement> columns, List<Row> rows) {
        var places = IntStream.range(0, columns.size())
                .filter(place -> step.requirements().contains(columns.get(place)))
                .boxed()
                .toList();
        var tables = (places.size() + MOST_BESIDE - 1) / MOST_BESIDE;
        var parts = new ArrayList<Part>();
        for (var i = 0; i < tables; i++) {
            var some = places.subList(i * places.size() / tables, (i + 1) * places.size() / tables);
            parts.add(new Part(
                    step.title() + (tables > 1 ? ", part " + (i + 1) : ""),
                    some.stream().map(columns::get).toList(),
                    rows.stream().map(row -> row.only(some)).toList()));
        }
        return parts;
    }

    /** How this pupil stands to each of the columns; none: they were told nothing. */
    List<String> words(Pupil pupil) {
        return rows.stream()
                .filter(row -> row.pupil() == pupil)
                .findFirst()
                .map(row -> row.stands().stream().map(Stand::text).toList())
                .orElse(List.of());
    }

    /**
     * There are numbers for others once nobody has a question open: before that, whoever is asked one question does not
     * come to the next, so that two rows together tell what each of them hides.
     */
    public boolean mayShare() {
        return sums.open() == 0;
    }

    /** Of the numbers to share, the rows of which something is shown. */
    public List<ToShare> shared() {
        return toShare.stream().filter(ToShare::showsSomething).toList();
    }

    /** Those of which nothing is. */
    public List<ToShare> notShared() {
        return toShare.stream().filter(row -> !row.showsSomething()).toList();
    }

    /** All that could not be read. */
    List<WrongCell> wrong() {
        return pupils.stream().flatMap(pupil -> pupil.wrong().stream()).toList();
    }

    /** What is wrong here, each kind of it once. */
    List<SameSlip> slips(List<WrongCell> wrong) {
        return SameSlip.of(
                wrong,
                pupils.stream()
                        .filter(pupil ->
                                !pupil.code().isEmpty() && !pupil.code().endsWith("-" + pupil.line()))
                        .collect(Collectors.toMap(Pupil::line, Pupil::code, (one, other) -> one)));
    }

    /** The pupils of whom nothing could be told. */
    public List<Pupil> untold() {
        return pupils.stream().filter(pupil -> pupil.told().isEmpty()).toList();
    }

    /** Words that are not the rules' own, each reading of them once, with how many pupils it is of. */
    public List<Guess> guesses() {
        return guesses(false);
    }

    /** Those of them that could well be wrong. */
    public List<Guess> inDoubt() {
        return guesses(true);
    }

    private List<Guess> guesses(boolean isInDoubt) {
        var guesses = new LinkedHashMap<String, Guess>();
        for (var pupil : pupils) {
            pupil.guesses().stream()
                    .filter(guess -> guess.isInDoubt() == isInDoubt)
                    .collect(Collectors.groupingBy(ClassTold::line, LinkedHashMap::new, Collectors.toList()))
                    .forEach((line, alike) -> guesses.merge(line, Guess.of(alike, pupil.code()), Guess::and));
        }
        return List.copyOf(guesses.values());
    }

    /** What of a cell answers other questions than its own stands together; otherwise, what was read alike. */
    private static String line(ReadAs guess) {
        return guess.cell()
                .map(cell -> "cell " + cell.toLowerCase(Locale.ROOT))
                .orElseGet(() -> guess.question().id() + " " + guess.kind());
    }

    /** What nobody answered and we went on with, and for whom; what follows from a year at school has its own field. */
    public List<ForSome<Supposed>> supposed() {
        return forSome(
                pupil -> pupil.supposed().stream().filter(it -> !it.isOfAYear()).toList());
    }

    /** Words of which nothing came, column by column, and of whom: whoever wrote them may have meant more. */
    public List<ForSome<Question>> wordsNotUsed() {
        return notUsed(it -> it.words().isPresent());
    }

    /** Answers of which nothing came, column by column, and of whom. */
    public List<ForSome<Question>> answersNotUsed() {
        return notUsed(it -> it.words().isEmpty());
    }

    private List<ForSome<Question>> notUsed(Predicate<NotUsed> such) {
        var codes = new LinkedHashMap<Question, List<String>>();
        for (var pupil : pupils) {
            pupil.notUsed().stream()
                    .filter(such)
                    .collect(Collectors.groupingBy(NotUsed::question, LinkedHashMap::new, Collectors.toList()))
                    .forEach((question, some) -> codes.computeIfAbsent(question, one -> new ArrayList<>())
                            .add(pupil.code() + notUsed(some)));
        }
        return codes.entrySet().stream()
                .map(entry -> new ForSome<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String notUsed(List<NotUsed> some) {
        return some.stream()
                .flatMap(it -> it
                        .words()
                        .map(words -> "“" + words + "”"
                                + it.about().map(about -> ", about " + about).orElse(""))
                        .stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), words -> words.isEmpty() ? "" : " " + words));
    }

    /**
     * The same of several pupils.
     *
     * @param codes of the pupils
     */
    record ForSome<T>(T it, List<String> codes) {}

    private <T> List<ForSome<T>> forSome(Function<Pupil, List<T>> some) {
        var codes = new LinkedHashMap<T, List<String>>();
        for (var pupil : pupils) {
            some.apply(pupil).forEach(it -> codes.computeIfAbsent(it, one -> new ArrayList<>())
                    .add(pupil.code()));
        }
        return codes.entrySet().stream()
                .map(entry -> new ForSome<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What could not be read and may decide something. */
    public List<ToMend> toMend(List<ToMend> all) {
        return all.stream().filter(it -> !it.decidesNothing()).toList();
    }

    /** What could not be read and decides nothing about the way in. */
    public List<ToMend> toLeave(List<ToMend> all) {
        return all.stream().filter(ToMend::decidesNothing).toList();
    }

    /** What somebody has no report without, or nearly all lack, and somebody here can answer. */
    public List<ToAnswer> open(List<ToAnswer> all) {
        return all.stream()
                .filter(it -> it.isOpen() || isOfNearlyAll(it))
                .filter(ToAnswer::hasFields)
                .toList();
    }

    /** What nobody waits for: we went on without, or it was chosen for all. */
    public List<ToAnswer> goneOn(List<ToAnswer> all) {
        return all.stream().filter(it -> !it.isOpen() && !isOfNearlyAll(it)).toList();
    }

    /** How many have a question open and lack nothing but what we filled in for all: a press is enough. */
    public int onlyToConfirm(List<ToAnswer> all) {
        return rows.stream()
                .map(Row::pupil)
                .filter(pupil -> pupil.told().flatMap(Told::ask).isPresent())
                .filter(pupil -> pupil.lacking().stream()
                        .filter(lack -> lack.isOpen() || lack.isPerhaps())
                        .allMatch(lack -> all.stream().anyMatch(it -> it.isFilledInFor(lack.question(), pupil.code()))))
                .toList()
                .size();
    }

    private boolean isOfNearlyAll(ToAnswer it) {
        return it.value().isEmpty() && isNearlyAll(it.codes().size());
    }

    /** So many are nearly all who were told something. */
    boolean isNearlyAll(int pupils) {
        return pupils >= MANY && 10 * pupils >= NEARLY_ALL_OF_TEN * rows.size();
    }

    /** What nearly all have not said is asked for all: so many of ten. */
    private static final int NEARLY_ALL_OF_TEN = 8;

    /** What fewer have in common, each is told by themselves. */
    private static final int MANY = 5;

    /** What most are to be asked. */
    private static List<ForSome<Question>> askTogether(List<Row> rows) {
        var codes = new LinkedHashMap<Question, List<String>>();
        for (var row : rows) {
            toAsk(row.pupil()).stream().findFirst().ifPresent(question -> codes.computeIfAbsent(
                            question, one -> new ArrayList<>())
                    .add(row.pupil().code()));
        }
        return codes.entrySet().stream()
                .filter(it -> it.getValue().size() >= MANY && 2 * it.getValue().size() >= rows.size())
                .map(it -> new ForSome<>(it.getKey(), it.getValue()))
                .toList();
    }

    /** The question to ask this pupil next. */
    Optional<Question> askNext(Pupil pupil) {
        return toAsk(pupil).stream().findFirst();
    }

    /** What they are to be asked next stands before the list, with their code. */
    public boolean isAskedAbove(Pupil pupil) {
        return askNext(pupil)
                .filter(next -> askTogether.stream().anyMatch(all -> all.it().equals(next)))
                .isPresent();
    }

    /** The question to ask them next, or the one after it where that stands before the list. */
    public Optional<Question> ask(Pupil pupil) {
        return toAsk(pupil).stream().skip(isAskedAbove(pupil) ? 1 : 0).findFirst();
    }

    /** What decides nothing is asked in the pupil's own report alone. */
    private static List<Question> toAsk(Pupil pupil) {
        return pupil.told().map(Told::toAsk).orElse(List.of()).stream()
                .filter(question -> !question.isAfterReport())
                .toList();
    }

    /** The questions to ask pupils next, each once. */
    public List<Question> toAsk() {
        return Stream.concat(
                        askTogether.stream().map(ForSome::it), rows.stream().flatMap(row -> ask(row.pupil()).stream()))
                .distinct()
                .toList();
    }

    /** Who is told the same first, those of whom there are most in front. */
    public List<Alike> alike() {
        var codes = new LinkedHashMap<String, List<String>>();
        for (var row : rows) {
            codes.computeIfAbsent(row.pupil().told().orElseThrow().inShort(), stand -> new ArrayList<>())
                    .add(row.pupil().code());
        }
        return codes.entrySet().stream()
                .map(entry -> new Alike(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(alike -> -alike.codes().size()))
                .toList();
    }

    /**
     * Pupils who stand alike.
     *
     * @param stand the first words of their reports
     */
    record Alike(String stand, List<String> codes) {}

    /**
     * How some words were read.
     *
     * @param words as they stand in the table
     * @param under what people call their column; empty: the readings say it themselves
     * @param as the reading; where a cell answers several questions, each with the name of its own
     * @param codes of the pupils who have such words
     */
    record Guess(List<String> words, String under, String as, List<String> codes) {
        private static Guess of(List<ReadAs> alike, String code) {
            var first = alike.get(0);
            return first.cell().isPresent()
                    ? new Guess(
                            List.of(first.cell().get()),
                            "",
                            alike.stream()
                                    .map(it -> it.question().wording().label() + " “" + it.kind() + "”")
                                    .distinct()
                                    .collect(Collectors.joining(", ")),
                            List.of(code))
                    : new Guess(
                            alike.stream().map(ReadAs::words).distinct().toList(),
                            first.question().wording().label() + ": ",
                            "“" + first.kind() + "”",
                            List.of(code));
        }

        private Guess and(Guess more) {
            var seen = new HashSet<String>();
            return new Guess(
                    Stream.concat(words.stream(), more.words.stream())
                            .filter(it -> seen.add(it.toLowerCase(Locale.ROOT)))
                            .toList(),
                    under,
                    as,
                    Stream.concat(codes.stream(), more.codes.stream()).toList());
        }
    }

    /** Those that the page shows, each once. */
    public List<State> states() {
        var byWord = new TreeMap<String, State>();
        rows.forEach(row -> row.stands().forEach(it -> byWord.put(it.state().word(), it.state())));
        return List.copyOf(byWord.values());
    }
}
