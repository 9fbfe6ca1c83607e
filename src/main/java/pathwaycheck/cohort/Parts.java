package pathwaycheck.cohort;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.question.Choice;

/**
 * What stands in a cell beside each other, each of which may name an option.
 *
 * @param cell as people see it; never empty
 */
record Parts(String cell, Choice choice, AllNames names) {

    /** What parts several options. */
    static final Pattern BETWEEN = Pattern.compile("\\s*[;|,\\n\\r]+\\s*");

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

    /** As "Physics (B)", "Maths A", "Chemistry D (got)": the grade of one subject. */
    private static final Pattern GRADE_BEHIND = Pattern.compile("\\s*\\((?:[A-E]\\*?|U)\\)$|\\s(?:[A-E]\\*?|U)"
            + "(?:\\s*\\((?i:got|gained|achieved|result|predicted|pred|expected|exp|est)\\.?\\))?$");

    /** The grades that stand behind the parts, together, as another question asks for them; none: one has none. */
    Optional<String> grades(ReadCell read) {
        var grades = all().stream()
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

    /** Beside what a list names, these words say that there may be more. */
    static boolean saysPerhapsMore(String part, Choice list) {
        return list.many() && (part.equals("?") || NamedOption.isNotSure(part, list));
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
    List<String> each() {
        if (!choice.many()) {
            return List.of();
        }
        var each = new LinkedHashMap<PlainWords, String>();
        for (var part : all()) {
            if (names.isNotCounted(part, choice)) {
                continue;
            }
            var together = names.of(choice).together().meant(part);
            if (!together.isEmpty()) {
                together.forEach(one -> each.put(PlainWords.of(one.id()), one.text()));
                continue;
            }
            var option = NamedOption.byTheRules(part, choice, names);
            var isOfAnyNumber = option.isPresent()
                    && choice.options().stream()
                            .filter(it -> it.id().equals(option.get()))
                            .noneMatch(it -> !it.alone() && !Bound.isOfAnyNumber(PlainWords.of(it.text())));
            var words = PlainWords.of(part);
            if (isOfAnyNumber || each.keySet().stream().anyMatch(other -> isPartOf(words, other))) {
                return List.of();
            }
            each.put(words, Shown.of(part));
        }
        return List.copyOf(each.values());
    }

    /** As "English" and "English literature": nobody knows whether they are two. */
    private static boolean isPartOf(PlainWords one, PlainWords other) {
        return one.all().containsAll(other.all()) || other.all().containsAll(one.all());
    }

    /** What may name an option each: as few as can be. */
    List<String> all() {
        var parts =
                Arrays.stream(BETWEEN.split(cell)).filter(it -> !it.isBlank()).toList();
        if (!choice.many() && (parts.size() == 1 || names.of(choice).grades().areIn(cell))
                || names.of(choice).meant(cell).isPresent()) {
            return List.of(cell);
        }
        var byBlanks = List.of(AsSeen.of(cell).split(" "));
        var each = byBlanks.stream()
                .flatMap(word -> NamedOption.of(word, choice, names).stream())
                .distinct();
        // Two words for one and the same may belong together.
        if (parts.size() == 1 && each.count() == byBlanks.size()) {
            return byBlanks;
        }
        return parts.stream()
                .flatMap(part -> NamedOption.of(part, choice, names).isPresent() || isNamedBeside(part)
                        ? Stream.of(part)
                        : PERHAPS_BETWEEN
                                .splitAsStream(part)
                                .filter(it -> !it.isBlank())
                                .flatMap(it -> tight(it)))
                .toList();
    }

    private Stream<String> tight(String part) {
        var parts = TIGHT.splitAsStream(part).toList();
        return parts.stream().allMatch(it -> NamedOption.of(withoutGrade(it), choice, names)
                        .isPresent())
                ? parts.stream()
                : Stream.of(part);
    }

    /** Another question of the section, which has one answer, knows it whole, as "T Level Design & Development". */
    private boolean isNamedBeside(String part) {
        return PERHAPS_BETWEEN.splitAsStream(part).noneMatch(one -> NamedOption.of(one, choice, names)
                        .isPresent())
                && names.beside(choice).stream()
                        .anyMatch(other ->
                                !other.many() && names.of(other).meant(part).isPresent());
    }
}
