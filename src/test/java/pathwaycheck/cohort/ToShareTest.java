package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pathwaycheck.cohort.ToShare.Standing;
import pathwaycheck.rules.Status;

/** Numbers for others tell of nobody, not even with how many there are. */
class ToShareTest {

    @Test
    void a_number_below_five_is_hidden_and_the_next_one_with_it() {
        var counts = Map.of(Standing.WELL, 20, Standing.OPEN, 7, Standing.MISSING, 3);

        assertThat(ToShare.hidden(counts, Set.of())).containsExactlyInAnyOrder(Standing.OPEN, Standing.MISSING);
    }

    @Test
    void numbers_from_five_on_are_shown() {
        assertThat(ToShare.hidden(Map.of(Standing.WELL, 25, Standing.MISSING, 5), Set.of()))
                .isEmpty();
    }

    @Test
    void of_a_class_of_four_nothing_is_shown() {
        assertThat(ToShare.hidden(Map.of(Standing.WELL, 4), Set.of())).containsExactly(Standing.WELL);
    }

    @Test
    void what_was_not_asked_is_no_doubt_of_anybody() {
        assertThat(Standing.of(Status.NOT_ASKED_YET)).isEqualTo(Standing.NOT_ASKED);
        assertThat(Standing.of(Status.CANNOT_TELL_YET)).isEqualTo(Standing.OPEN);
        assertThat(Standing.of(Status.NEEDS_CHECKING)).isEqualTo(Standing.OPEN);
    }

    /** Whoever knows the rule and how many there are tries all that could stand behind what is hidden. */
    @Test
    void nobody_can_work_out_a_hidden_number_from_the_whole() {
        var random = new Random(18);
        var looked = 0;
        for (var i = 0; i < 2_000; i++) {
            var counts = new EnumMap<Standing, Integer>(Standing.class);
            IntStream.range(0, 1 + random.nextInt(Standing.values().length))
                    .forEach(status ->
                            counts.put(Standing.values()[status], 1 + random.nextInt(random.nextBoolean() ? 5 : 15)));
            var hidden = List.copyOf(ToShare.hidden(counts, Set.of()));
            if (hidden.size() == counts.size()) {
                continue;
            }
            for (var status : hidden) {
                looked++;
                assertThat(possible(status, hidden, counts))
                        .as("%s of %s", status, counts)
                        .hasSizeGreaterThan(1);
            }
            var together = hidden.stream().mapToInt(counts::get).sum();
            assertThat(hidden.isEmpty() || together >= ToShare.FEW)
                    .as("%s", counts)
                    .isTrue();
        }
        assertThat(looked).isGreaterThan(200);
    }

    /** Seven to whom it does not apply are three who have yet to and four who are open, if both rows are read. */
    @Test
    void nobody_can_work_out_a_hidden_number_from_another_row() {
        var aside = new BitSet();
        aside.set(20, 27);
        var well = new BitSet();
        well.set(0, 20);
        var few = new BitSet();
        few.set(27, 30);
        var hidden = ToShare.hidden(List.of(
                Map.of(Standing.WELL, well, Standing.OPEN, few, Standing.ASIDE, aside),
                Map.of(Standing.WELL, union(well, few), Standing.ASIDE, aside)));

        assertThat(hidden.get(0)).contains(Standing.OPEN, Standing.ASIDE);
        assertThat(hidden.get(1)).as("the same seven").contains(Standing.ASIDE);
    }

    private static BitSet union(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    /** What may stand behind this one: each is one at least, and they come to what is left. */
    private static List<Integer> possible(Standing status, List<Standing> hidden, Map<Standing, Integer> counts) {
        var together = hidden.stream().mapToInt(counts::get).sum();
        var others = new HashSet<>(hidden);
        others.remove(status);
        var possible = new ArrayList<Integer>();
        for (var count = 1; count <= together - others.size(); count++) {
            if (!others.isEmpty() || count == together) {
                possible.add(count);
            }
        }
        return possible;
    }
}
