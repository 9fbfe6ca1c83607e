package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.cohort.ToShare.Standing;
import pathwaycheck.rules.Status;

/** Numbers for others tell of nobody, not even with how many there are. */
class ToShareTest {

    @Test
    void a_number_below_five_is_hidden_and_the_next_one_with_it() {
        var counts = Map.of(Standing.WELL, 20, Standing.OPEN, 7, Standing.MISSING, 3);

        assertThat(hidden(counts)).containsExactlyInAnyOrder(Standing.OPEN, Standing.MISSING);
    }

    @Test
    void numbers_from_five_on_are_shown() {
        assertThat(hidden(Map.of(Standing.WELL, 25, Standing.MISSING, 5))).isEmpty();
    }

    @Test
    void of_a_class_of_four_nothing_is_shown() {
        assertThat(hidden(Map.of(Standing.WELL, 4))).containsExactly(Standing.WELL);
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
            var hidden = List.copyOf(hidden(counts));
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
        var aside = some(20, 27);
        var well = some(0, 20);
        var few = some(27, 30);
        var rows = List.of(
                Map.of(Standing.WELL, well, Standing.OPEN, few, Standing.ASIDE, aside),
                Map.of(Standing.WELL, union(well, few), Standing.ASIDE, aside));

        assertThat(ToShare.hidden(rows).get(0)).contains(Standing.OPEN);
        assertThatNothingIsKnown(rows, ToShare.hidden(rows));
    }

    /**
     * Of one requirement six pupils are few, and of the other five stand alike: the second row tells nothing of them.
     */
    @Test
    void a_row_without_few_is_shown_whole_where_it_tells_of_no_other() {
        var hidden = ToShare.hidden(List.of(
                Map.of(
                        Standing.WELL, some(0, 14),
                        Standing.MISSING, some(14, 19),
                        Standing.OPEN, some(19, 24),
                        Standing.ASIDE, some(24, 30)),
                Map.of(
                        Standing.WELL, some(24, 26),
                        Standing.MISSING, some(26, 27),
                        Standing.OPEN, some(27, 30),
                        Standing.ASIDE, some(0, 24))));

        assertThat(hidden.get(0)).isEmpty();
        assertThat(hidden.get(1)).containsExactlyInAnyOrder(Standing.WELL, Standing.MISSING, Standing.OPEN);
    }

    /**
     * Whoever knows which pupils of one row are pupils of another, and who stand nowhere, tries all numbers that could
     * stand behind what is hidden.
     */
    @Test
    void nobody_can_work_out_a_hidden_number_from_all_rows_together() {
        var random = new Random(5);
        for (var i = 0; i < 400; i++) {
            var rows = rows(8 + random.nextInt(14), random);
            assertThatNothingIsKnown(rows, ToShare.hidden(rows));
        }
    }

    /**
     * Three sums of two kinds of pupils tell how many each kind is, though no two of these rows do. All classes of
     * thirty are tried: whatever is hidden is another number in one that shows the same.
     */
    @Test
    void three_rows_that_tell_a_hidden_number_only_together_do_not_tell_it() {
        var kinds = List.of(some(0, 3), some(3, 8), some(8, 11), some(11, 30));
        var rows = Stream.of("MOWW", "WMOW", "MWOW", "AAWW", "AAWW", "WAAW", "WAAW")
                .map(letters -> row(kinds, letters))
                .toList();
        var hidden = ToShare.hidden(rows);
        var all = everyClass(kinds.size(), 30).toList();
        var here = kinds.stream().map(BitSet::cardinality).toList();
        var likeHere = all.stream()
                .filter(other -> cells(rows)
                        .filter(cell -> !hidden.get(cell.row()).contains(cell.standing()))
                        .allMatch(cell -> count(cell, rows, kinds, other) == count(cell, rows, kinds, here)))
                .toList();

        assertThat(cells(rows).filter(cell -> hidden.get(cell.row()).contains(cell.standing())))
                .hasSizeGreaterThan(5)
                .allSatisfy(cell -> assertThat(likeHere.stream()
                                .map(other -> count(cell, rows, kinds, other))
                                .distinct())
                        .as("%s", cell)
                        .hasSizeGreaterThan(1));
    }

    private record Cell(int row, Standing standing) {}

    private static Stream<Cell> cells(List<Map<Standing, BitSet>> rows) {
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> rows.get(row).keySet().stream()
                .map(standing -> new Cell(row, standing)));
    }

    private static int count(Cell cell, List<Map<Standing, BitSet>> rows, List<BitSet> kinds, List<Integer> many) {
        var who = rows.get(cell.row()).get(cell.standing());
        return IntStream.range(0, kinds.size())
                .filter(kind -> who.intersects(kinds.get(kind)))
                .map(many::get)
                .sum();
    }

    private static Stream<List<Integer>> everyClass(int kinds, int pupils) {
        return kinds == 1
                ? Stream.of(List.of(pupils))
                : IntStream.rangeClosed(0, pupils).boxed().flatMap(first -> everyClass(kinds - 1, pupils - first)
                        .map(others ->
                                Stream.concat(Stream.of(first), others.stream()).toList()));
    }

    /** How each kind stands, by a letter: well, missing, open, aside. */
    private static Map<Standing, BitSet> row(List<BitSet> kinds, String letters) {
        var row = new EnumMap<Standing, BitSet>(Standing.class);
        for (var kind = 0; kind < kinds.size(); kind++) {
            var standing =
                    switch (letters.charAt(kind)) {
                        case 'W' -> Standing.WELL;
                        case 'M' -> Standing.MISSING;
                        case 'O' -> Standing.OPEN;
                        default -> Standing.ASIDE;
                    };
            row.computeIfAbsent(standing, it -> new BitSet()).or(kinds.get(kind));
        }
        return row;
    }

    @Test
    void a_large_table_is_settled_at_once() {
        var random = new Random(7);
        var rows =
                IntStream.range(0, 15).mapToObj(it -> rows(500, random).get(1)).toList();

        assertTimeout(Duration.ofSeconds(20), () -> ToShare.hidden(rows));
    }

    /** A first row by chance, and others that part it or put it together, as requirements of one thing do. */
    private static List<Map<Standing, BitSet>> rows(int pupils, Random random) {
        var first = new EnumMap<Standing, BitSet>(Standing.class);
        var second = new EnumMap<Standing, BitSet>(Standing.class);
        var third = new EnumMap<Standing, BitSet>(Standing.class);
        for (var pupil = 0; pupil < pupils; pupil++) {
            var group = random.nextInt(4);
            var part = random.nextInt(3) == 0 ? (group + 1) % 4 : group;
            put(pupil, group, first);
            put(pupil, group < 2 ? 0 : part, second);
            put(pupil, group == 3 ? 4 : part == group ? 1 : 2, third);
        }
        return List.of(first, second, third);
    }

    private static void put(int pupil, int standing, Map<Standing, BitSet> row) {
        row.computeIfAbsent(Standing.values()[standing], it -> new BitSet()).set(pupil);
    }

    private static void assertThatNothingIsKnown(List<Map<Standing, BitSet>> rows, List<Set<Standing>> hidden) {
        for (var row = 0; row < rows.size(); row++) {
            var here = rows.get(row);
            if (hidden.get(row).size() == here.size()) {
                continue;
            }
            var possible = possible(here, hidden.get(row));
            for (var other = 0; other < rows.size(); other++) {
                if (other != row) {
                    possible = sameSums(possible, here, rows.get(other), hidden.get(other));
                }
            }
            for (var standing : hidden.get(row)) {
                assertThat(possible.stream().map(it -> it.get(standing)).distinct())
                        .as("%s of row %s in %s, hidden %s", standing, row, rows, hidden)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** All numbers that a row could have, by what is shown of it and by how many there are. */
    private static List<Map<Standing, Integer>> possible(Map<Standing, BitSet> row, Set<Standing> hidden) {
        var left = hidden.stream().mapToInt(it -> row.get(it).cardinality()).sum();
        List<Map<Standing, Integer>> possible = List.of(Map.of());
        for (var standing : row.keySet()) {
            possible = possible.stream()
                    .flatMap(before -> IntStream.rangeClosed(1, Math.max(1, left))
                            .filter(it -> hidden.contains(standing) || it == 1)
                            .mapToObj(it -> with(
                                    before,
                                    standing,
                                    hidden.contains(standing)
                                            ? it
                                            : row.get(standing).cardinality())))
                    .toList();
        }
        return possible.stream()
                .filter(it -> hidden.stream().mapToInt(it::get).sum() == left)
                .toList();
    }

    private static Map<Standing, Integer> with(Map<Standing, Integer> before, Standing standing, int count) {
        var more = new EnumMap<Standing, Integer>(Standing.class);
        more.putAll(before);
        more.put(standing, count);
        return more;
    }

    /** Those that agree with each number that another row shows of the same pupils. */
    private static List<Map<Standing, Integer>> sameSums(
            List<Map<Standing, Integer>> possible,
            Map<Standing, BitSet> here,
            Map<Standing, BitSet> there,
            Set<Standing> hidden) {
        var same = possible;
        for (var some : parts(here.keySet())) {
            for (var shown : parts(there.keySet())) {
                if (shown.stream().noneMatch(hidden::contains)
                        && together(some, here).equals(together(shown, there))) {
                    var sum = together(shown, there).cardinality();
                    same = same.stream()
                            .filter(it -> some.stream().mapToInt(it::get).sum() == sum)
                            .toList();
                }
            }
        }
        return same;
    }

    private static BitSet together(Set<Standing> some, Map<Standing, BitSet> row) {
        return some.stream().map(row::get).reduce(new BitSet(), ToShareTest::union);
    }

    private static List<Set<Standing>> parts(Set<Standing> all) {
        var list = List.copyOf(all);
        return IntStream.range(0, 1 << list.size())
                .mapToObj(bits -> IntStream.range(0, list.size())
                        .filter(at -> (bits >> at & 1) == 1)
                        .mapToObj(list::get)
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** Of a table of one row. */
    private static Set<Standing> hidden(Map<Standing, Integer> counts) {
        var who = new EnumMap<Standing, BitSet>(Standing.class);
        var from = 0;
        for (var standing : counts.keySet()) {
            who.put(standing, some(from, from + counts.get(standing)));
            from += counts.get(standing);
        }
        return ToShare.hidden(List.of(who)).get(0);
    }

    private static BitSet some(int from, int to) {
        var some = new BitSet();
        some.set(from, to);
        return some;
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
