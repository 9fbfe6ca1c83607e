package pathwaycheck.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.TheRules;

/** A class as an adviser wrote it down for herself, once its columns are read as what we guessed. */
final class AClass {

    static final RuleBook BOOK = TheRules.book();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final OwnTable table;

    /** What it is told with these answers for all: told once, and looked at by many promises. */
    private final Map<List<String>, List<Pupil>> told = new ConcurrentHashMap<>();

    private AClass(OwnTable table) {
        this.table = table;
    }

    /** That of a file beside the tests. */
    static AClass in(String file) {
        try (var written = AClass.class.getResourceAsStream(file)) {
            var sent = new String(written.readAllBytes(), StandardCharsets.UTF_8);
            var table = OwnTable.of(sent, BOOK, Optional.empty());
            var guessed = table.perhapsAnswers().stream()
                    .map(column -> column.place() + "="
                            + table.proposed(column).orElseThrow().id())
                    .collect(Collectors.joining(","));
            return new AClass(OwnTable.of(sent, BOOK, Optional.of(guessed)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Pupil> told(String... forAll) {
        return told.computeIfAbsent(List.of(forAll), all -> told(ForAll.read(all, Map.of(), BOOK)));
    }

    List<Pupil> told(ForAll forAll) {
        var pupils = new ArrayList<Pupil>();
        try {
            new Cohort(BOOK, DAY, Optional.empty(), Optional.empty(), Slips.LEAVE_OUT_THE_CELL, forAll, 100)
                    .tell(table.rows(BOOK), pupils::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(pupils);
    }

    Pupil pupil(String code, String... forAll) {
        return told(forAll).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
