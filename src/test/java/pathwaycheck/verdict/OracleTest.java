package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.rules.Condition;
import pathwaycheck.testing.BesideOthers;

@BesideOthers
class OracleTest {

    private static final int TREES = 100_000;

    /** With more open leaves than this the oracle takes minutes, and finds nothing that it does not find with four. */
    private static final int MOST_OPEN = 4;

    @Test
    void the_span_of_a_hundred_thousand_trees_is_what_trying_every_completion_finds() {
        var tried = LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> new RandomTree(seed, false))
                .filter(tree -> tree.openLeaves() <= MOST_OPEN)
                .limit(TREES)
                .peek(tree -> assertThat(List.of(
                                tree.verdict().earliest(), tree.verdict().latest()))
                        .as("%s", tree.condition)
                        .isEqualTo(tree.leastAndGreatest()))
                .filter(tree -> !tree.verdict().isSettled())
                .count();

        // If hardly any tree were open, the oracle would have had nothing to complete.
        assertThat(tried).isGreaterThan(TREES / 10);
    }

    /** Those that refer to a requirement come to what it comes to: there is nothing to complete. */
    @Test
    void every_kind_of_condition_is_tried() {
        var drawn = LongStream.rangeClosed(1, 1_000)
                .mapToObj(seed -> new RandomTree(seed, false).condition)
                .flatMap(OracleTest::kinds)
                .collect(Collectors.toSet());

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Condition.class.getPermittedSubclasses())
                        .filter(kind -> kind != Condition.Meets.class)
                        .toList());
    }

    private static Stream<Class<?>> kinds(Condition condition) {
        return Stream.concat(
                Stream.of(condition.getClass()),
                condition instanceof Condition.AtLeast atLeast
                        ? atLeast.parts().stream().flatMap(OracleTest::kinds)
                        : Stream.empty());
    }

    @Test
    void where_a_question_occurs_twice_the_span_contains_what_trying_every_completion_finds() {
        var wider = LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> new RandomTree(seed, true))
                .filter(tree -> tree.openLeaves() <= MOST_OPEN)
                .limit(TREES)
                .filter(tree -> {
                    var verdict = tree.verdict();
                    var found = tree.leastAndGreatest();
                    assertThat(verdict.earliest()).as("%s", tree.condition).isLessThanOrEqualTo(found.get(0));
                    assertThat(verdict.latest()).as("%s", tree.condition).isGreaterThanOrEqualTo(found.get(1));
                    return !found.equals(List.of(verdict.earliest(), verdict.latest()));
                })
                .count();

        // Otherwise no question would have occurred twice where it matters.
        assertThat(wider).isPositive();
    }

    @Test
    void a_question_that_is_not_open_could_not_have_moved_either_end() {
        var pruned = 0;
        for (var seed = 1L; seed <= TREES / 10; seed++) {
            var tree = new RandomTree(seed, false);
            var verdict = tree.verdict();
            for (var question : tree.unanswered()) {
                if (!verdict.open().unanswered().contains(question)) {
                    pruned++;
                    assertThat(tree.answering(question))
                            .as("%s: %s", tree.condition, question)
                            .allMatch(after -> after.earliest().equals(verdict.earliest())
                                    && after.latest().equals(verdict.latest()));
                }
            }
        }

        // Otherwise nothing would ever have been left unasked.
        assertThat(pruned).isPositive();
    }
}
