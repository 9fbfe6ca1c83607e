package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.Pair;
import pathwaycheck.cohort.EndOfSchool;
import pathwaycheck.cohort.ForAll;
import pathwaycheck.cohort.Lack;
import pathwaycheck.cohort.Lacking;
import pathwaycheck.cohort.Supposed;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;

/**
 * A question that pupils of a class have not answered: a field for all of them, and one for each.
 *
 * @param value what was chosen for all, or what is proposed; empty: nothing
 * @param isProposed nobody chose it yet: most of what these pupils say goes with it alone
 * @param mistake what is wrong with it; empty: nothing
 * @param codes of those whom an answer for all would answer
 * @param about what each of these wrote, from which it follows that they are asked; empty: they wrote nothing
 * @param years a field for all who are in one year at school
 * @param each a field for each of them; none: they are too many
 * @param since a field for each of those who were not named when it was chosen
 * @param apart a field for each of those who may have said something else
 * @param perhaps a field for each of those to whom it comes only with some answers to another question
 * @param isOpen somebody has no report without it
 */
record ToAnswer(
        Question question,
        String value,
        boolean isProposed,
        Optional<String> mistake,
        List<String> codes,
        Optional<String> about,
        List<OfAYear> years,
        List<Field> each,
        List<Field> since,
        List<Field> apart,
        List<Field> perhaps,
        boolean isOpen) {

    /** More fields would be a page that nobody reads. */
    private static final int MOST_EACH = 40;

    /** So many on a page: a form holds no more. */
    private static final int MOST = 240;

    /**
     * One pupil's field.
     *
     * @param name of the field
     * @param said why they are not among all, or else what they wrote; empty: nothing
     */
    record Field(String name, String code, Optional<String> said) {
        static Field of(Lacking.Of lacking) {
            return new Field(
                    SentClass.ANSWER + lacking.pupil().line() + "-"
                            + lacking.lack().question().id(),
                    lacking.pupil().code(),
                    lacking.lack().apart().map(it -> it.said()).or(() -> Optional.of(lacking.lack())
                            .filter(ToAnswer::isQuoted)
                            .flatMap(Lack::words)
                            .map(words -> "“" + words + "”")));
        }
    }

    /**
     * The field of one year at school.
     *
     * @param value what was chosen for all of it, or else the end of school as the rules count
     * @param goneOn the same in words, as we went on with it; empty: it is no answer
     * @param isChosen somebody chose it
     * @param mistake what is wrong with it; empty: nothing
     */
    record OfAYear(
            String name,
            String yearGroup,
            String value,
            String goneOn,
            boolean isChosen,
            List<String> codes,
            Optional<String> mistake) {
        static OfAYear of(Question question, EndOfSchool end, List<Lacking.Of> pupils, ForAll forAll) {
            var field = ForAll.Field.of(question, end.yearGroup());
            var wrong = Optional.ofNullable(forAll.wrong().get(field));
            var supposed = pupils.stream()
                    .flatMap(one -> one.pupil().supposed().stream())
                    .filter(it -> it.question().equals(question))
                    .findFirst();
            return new OfAYear(
                    SentClass.FOR_ALL + field.name(),
                    end.yearGroup(),
                    wrong.map(ForAll.NoAnswer::written)
                            .or(() -> forAll.to(question, end.yearGroup()))
                            .orElse(end.inATable()),
                    supposed.map(Supposed::answer).orElse(""),
                    supposed.filter(Supposed::isForAll).isPresent(),
                    pupils.stream().map(one -> one.pupil().code()).toList(),
                    wrong.map(ForAll.NoAnswer::says));
        }
    }

    /** @param shown the questions that were answered for all, or left, on the page before: nothing is proposed again */
    static List<ToAnswer> of(List<Lacking> lacking, ForAll forAll, Set<String> shown) {
        var left = MOST;
        var all = new ArrayList<ToAnswer>();
        for (var it : lacking) {
            var others = it.pupils().stream()
                    .filter(one -> one.lack().end().isEmpty())
                    .toList();
            var proposed = shown.contains(it.question().id()) ? Optional.<Option>empty() : proposed(others);
            var named = others.stream()
                    .filter(one -> forAll.isFor(it.question(), one.pupil().code()))
                    .toList();
            var meant = alike(named.stream()
                    .filter(one -> proposed.isEmpty() || one.lack().likeliest().equals(proposed))
                    .toList());
            var apart = fields(
                    Stream.concat(it.apart().stream(), named.stream().filter(one -> !meant.contains(one)))
                            .toList(),
                    left);
            left -= apart.size();
            var since =
                    fields(others.stream().filter(one -> !named.contains(one)).toList(), left);
            left -= since.size();
            var each = meant.size() <= MOST_EACH ? fields(meant, left) : List.<Field>of();
            left -= each.size();
            var perhaps = fields(it.perhaps(), left);
            left -= perhaps.size();
            var wrong = Optional.ofNullable(forAll.wrong().get(ForAll.Field.of(it.question())));
            all.add(new ToAnswer(
                    it.question(),
                    wrong.map(ForAll.NoAnswer::written)
                            .or(() -> forAll.to(it.question()))
                            .or(() -> proposed.map(Option::id))
                            .orElse(""),
                    proposed.isPresent(),
                    wrong.map(ForAll.NoAnswer::says),
                    meant.stream().map(one -> one.pupil().code()).toList(),
                    meant.stream()
                            .findFirst()
                            .filter(one -> isQuoted(one.lack()))
                            .flatMap(one -> one.lack().about()),
                    years(it, forAll),
                    each,
                    since,
                    apart,
                    perhaps,
                    it.isOpen()));
        }
        return all;
    }

    /** The years at school whose end is known, the one that ends first in front. */
    private static List<OfAYear> years(Lacking lacking, ForAll forAll) {
        var years = new TreeMap<EndOfSchool, List<Lacking.Of>>(
                Comparator.comparing(EndOfSchool::month).thenComparing(EndOfSchool::yearGroup));
        lacking.pupils()
                .forEach(one -> one.lack().end().ifPresent(end -> years.computeIfAbsent(end, it -> new ArrayList<>())
                        .add(one)));
        return years.entrySet().stream()
                .map(it -> OfAYear.of(lacking.question(), it.getKey(), it.getValue(), forAll))
                .toList();
    }

    /** Those who wrote the same, the most of them: one answer may do for them, and others are asked one by one. */
    private static List<Lacking.Of> alike(List<Lacking.Of> pupils) {
        return pupils.stream()
                .collect(Collectors.groupingBy(
                        one -> isQuoted(one.lack()) ? one.lack().aboutInPlain() : "",
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                // Of two that are as many, the first.
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
    }

    /** Whoever chooses has to see what the pupil wrote; a day follows from other words. */
    private static boolean isQuoted(Lack lack) {
        return lack.question() instanceof Choice choice && !choice.many();
    }

    /** The answer with which most of what these pupils say goes, where it is the same for several of them. */
    private static Optional<Option> proposed(List<Lacking.Of> pupils) {
        var likeliest = pupils.stream()
                .flatMap(one -> one.lack().likeliest().stream())
                .distinct()
                .toList();
        return likeliest.size() == 1
                        && pupils.stream()
                                        .filter(one -> one.lack().likeliest().isPresent())
                                        .count()
                                > 1
                ? Optional.of(likeliest.get(0))
                : Optional.empty();
    }

    /** What one answer may settle for nearly all, or for all for whom one is proposed; and nothing pupil by pupil. */
    static List<ToAnswer> forEverybody(List<ToAnswer> all, ClassTold told) {
        return all.stream()
                .filter(ToAnswer::isForAll)
                .filter(it -> it.isProposed || told.isNearlyAll(it.codes.size()))
                .map(it -> new ToAnswer(
                        it.question,
                        it.value,
                        it.isProposed,
                        it.mistake,
                        it.codes,
                        it.about,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        it.isOpen))
                .toList();
    }

    /** What is wrong in its own cell is mended there. */
    private static List<Field> fields(List<Lacking.Of> lacking, int most) {
        return lacking.stream()
                .filter(it -> it.pupil().wrong().stream().noneMatch(wrong -> wrong.name()
                        .equals(it.lack().question().id())))
                .limit(Math.max(0, most))
                .map(Field::of)
                .toList();
    }

    /** What was chosen for all, as a form carries it along. */
    static List<Pair> carried(ForAll forAll) {
        var answers = Stream.concat(
                        forAll.cells().entrySet().stream(),
                        forAll.wrong().entrySet().stream()
                                .map(it -> Map.entry(it.getKey(), it.getValue().written())))
                .map(it -> new Pair(SentClass.FOR_ALL + it.getKey().name(), it.getValue()));
        var named = forAll.named().entrySet().stream()
                .map(it -> new Pair(SentClass.NAMED + it.getKey().id(), String.join(",", it.getValue())));
        return Stream.concat(answers, named).toList();
    }

    /** The answer that we filled in for all is this pupil's as well. */
    boolean isFilledInFor(Question asked, String code) {
        return isProposed && question.equals(asked) && codes.contains(code);
    }

    /** The name of the field for all. */
    public String name() {
        return SentClass.FOR_ALL + question.id();
    }

    /** The name under which go the codes of those whom it is for. */
    public String named() {
        return SentClass.NAMED + question.id();
    }

    /** The codes of those who were not named when it was chosen. */
    public List<String> sinceThen() {
        return since.stream().map(Field::code).toList();
    }

    /** One answer may do for several: nobody lists subjects for all. */
    public boolean isForAll() {
        return !(question instanceof Choice choice && choice.many())
                && (codes.size() > 1 || !codes.isEmpty() && !value.isEmpty());
    }

    /** There are options of which one is chosen; otherwise one writes. */
    public Optional<Choice> choice() {
        return Optional.of(question)
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(choice -> !choice.many());
    }

    /** There is a field for somebody, or for all. */
    public boolean hasFields() {
        return isForAll()
                || !years.isEmpty()
                || !each.isEmpty()
                || !since.isEmpty()
                || !apart.isEmpty()
                || !perhaps.isEmpty();
    }
}
