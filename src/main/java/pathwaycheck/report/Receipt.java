package pathwaycheck.report;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import pathwaycheck.rules.Status;

/**
 * What a report told on one day, in a line that an address can carry: so a report that is opened again can say what changed,
 * and nobody has to keep the old one.
 *
 * @param hash the beginning of the hash of the rules of that day
 * @param about identifies which requirements the letters are about, and in which order
 * @param letters a letter for the status of each requirement, in the report's order
 * @param goal the month in which the goal could be reached; empty: it was reached, or there was no date
 */
public record Receipt(LocalDate day, String hash, String about, String letters, Optional<YearMonth> goal) {

    private static final Map<Status, Character> LETTERS = new EnumMap<>(Map.of(
            Status.MET, 'm',
            Status.ON_COURSE, 'c',
            Status.NOT_MET_YET, 'n',
            Status.STILL_TO_COME, 's',
            Status.NEEDS_CHECKING, 'k',
            Status.CANNOT_TELL_YET, 'u',
            Status.NOT_ASKED_YET, 'q',
            Status.DOES_NOT_APPLY, 'x'));

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})\\.([0-9a-f]{6})\\.([0-9a-f]{4})\\.([mcnskuqx]{1,200})\\.(\\d{4}-\\d{2}|none)");

    /** What this report tells. */
    public static Receipt of(Report report) {
        var requirements = counting(report);
        return new Receipt(
                report.asOf(),
                shortened(report.hash()),
                about(requirements),
                requirements.stream()
                        .map(it -> LETTERS.get(it.status()).toString())
                        .collect(Collectors.joining()),
                report.goal().atBest().map(YearMonth::from));
    }

    /** Reads a line that {@link #toString} wrote; empty if it is none. */
    public static Optional<Receipt> read(String line) {
        var parts = WRITTEN.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Receipt(
                    LocalDate.parse(parts.group(1)),
                    parts.group(2),
                    parts.group(3),
                    parts.group(4),
                    parts.group(5).equals("none") ? Optional.empty() : Optional.of(YearMonth.parse(parts.group(5)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What the report tells now that it did not tell then. */
    public Since since(Report report) {
        var requirements = counting(report);
        var isComparable = about.equals(about(requirements)) && letters.length() == requirements.size();
        var changes = new ArrayList<Since.Change>();
        for (var place = 0; isComparable && place < requirements.size(); place++) {
            var requirement = requirements.get(place);
            var was = status(letters.charAt(place));
            if (was != requirement.status()) {
                changes.add(new Since.Change(requirement.id(), requirement.title(), was, requirement.status()));
            }
        }
        return new Since(
                day,
                !hash.equals(shortened(report.hash())),
                isComparable,
                changes,
                goal,
                report.goal().atBest().map(YearMonth::from));
    }

    @Override
    public String toString() {
        return String.join(
                ".",
                day.toString(),
                hash,
                about,
                letters,
                goal.map(YearMonth::toString).orElse("none"));
    }

    private static List<RequirementReport> counting(Report report) {
        return report.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .toList();
    }

    private static String shortened(String hash) {
        return hash.substring(0, 6);
    }

    private static String about(List<RequirementReport> requirements) {
        var ids = new CRC32();
        ids.update(requirements.stream()
                .map(RequirementReport::id)
                .collect(Collectors.joining(" "))
                .getBytes(StandardCharsets.UTF_8));
        return "%04x".formatted(ids.getValue() & 0xffff);
    }

    private static Status status(char letter) {
        return LETTERS.entrySet().stream()
                .filter(it -> it.getValue() == letter)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
