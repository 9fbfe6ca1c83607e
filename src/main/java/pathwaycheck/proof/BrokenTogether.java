package pathwaycheck.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;

/**
 * Examples that are told something else than was promised, and of which one change can be the cause. An author who
 * changes one thing breaks many examples, and mends them, or that one thing, together.
 *
 * @param about what they are told something else about, as far as that can be seen from what was promised
 * @param isOfPublishedDates it is the days of a window that somebody has published
 * @param examples in the order of the file; at least one
 */
public record BrokenTogether(String about, boolean isOfPublishedDates, List<BrokenExample> examples) {

    public BrokenTogether {
        examples = List.copyOf(examples);
    }

    /** All examples of this rule book that are broken, those of one cause together, the first in the file first. */
    public static List<BrokenTogether> in(RuleBook ruleBook) {
        var broken = IntStream.range(0, ruleBook.examples().size())
                .parallel()
                .mapToObj(number -> Promises.broken(ruleBook, number))
                .flatMap(Optional::stream)
                .toList();
        var first = first(ruleBook, broken);
        var together = new LinkedHashMap<BrokenExample.Cause, List<BrokenExample>>();
        for (var example : broken) {
            together.computeIfAbsent(example.cause(first), it -> new ArrayList<>())
                    .add(example);
        }
        return together.entrySet().stream()
                .map(it -> new BrokenTogether(it.getKey().about(), it.getKey().isOfPublishedDates(), it.getValue()))
                .toList();
    }

    /** What some stand to otherwise, without what comes after another one of these, in the book's order. */
    private static List<Requirement> first(RuleBook ruleBook, List<BrokenExample> broken) {
        var others = broken.stream()
                .flatMap(BrokenExample::standsOtherwiseTo)
                .distinct()
                .toList();
        return ruleBook.requirements()
                .filter(others::contains)
                .filter(one -> others.stream().noneMatch(other -> comesBefore(other, one)))
                .toList();
    }

    /** The first is part of the second, or must be met before something can be done about it, however far along. */
    static boolean comesBefore(Requirement first, Requirement second) {
        var before = new HashSet<Requirement>();
        addBefore(second, before);
        return !first.equals(second) && before.contains(first);
    }

    private static void addBefore(Requirement requirement, Set<Requirement> before) {
        Stream.concat(
                        requirement.refersTo().stream(),
                        requirement.remedies().stream().flatMap(remedy -> remedy.after().stream()))
                .filter(before::add)
                .forEach(it -> addBefore(it, before));
    }
}
