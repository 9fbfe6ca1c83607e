package pathwaycheck.picture.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Window;

/**
 * One thing to do on the way to the goal, as the timeline shows it.
 *
 * @param number its place on the way, from 1
 */
public record Row(int number, ToDo toDo) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** What to do. */
    public String title() {
        return toDo.what();
    }

    /** Its dates rest on others that nobody has published. */
    public boolean isExpected() {
        return toDo.expected()
                || toDo.window().filter(window -> !window.isPublished()).isPresent();
    }

    /** The days on which to act are themselves only expected; in a published window they are not, whatever comes before it. */
    boolean isSpanExpected() {
        return toDo.window().map(window -> !window.isPublished()).orElse(toDo.expected());
    }

    /** It may take longer than it does at best. */
    public boolean hasWorst() {
        return toDo.until().isPresent()
                && toDo.untilAtWorst().filter(toDo.until().get()::isBefore).isPresent();
    }

    /** Its dates, as few words as can be; what they rest on in brackets. */
    public String dates() {
        var dates = toDo.window()
                .map(this::inWindow)
                .or(() -> toDo.from().flatMap(from -> toDo.until().map(until -> span(from, until))))
                .orElse("We cannot put a date on this");
        var restsOn = Stream.of(isExpected() ? "expected" : "", toDo.predicted() ? "as predicted" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return restsOn.isEmpty() ? dates : dates + " (" + restsOn + ")";
    }

    /** As "15 July 2027". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String inWindow(Window window) {
        var opens = window.opensOn().getYear() == window.closesOn().getYear()
                ? DAY_OF_YEAR.format(window.opensOn())
                : day(window.opensOn());
        var apply = window.isPublished()
                ? "Apply from " + opens + " to " + day(window.closesOn())
                : "Apply between " + opens + " and " + day(window.closesOn());
        return apply + ", start in " + MONTH.format(window.starts()) + atWorst();
    }

    private String span(LocalDate from, LocalDate until) {
        var end = from.getYear() == until.getYear() && from.getMonth() == until.getMonth()
                ? ""
                : " to " + MONTH.format(until);
        var open = toDo.untilAtWorst().isEmpty() ? end.isEmpty() ? " or later" : " at the earliest" : "";
        return MONTH.format(from) + end + open + atWorst();
    }

    private String atWorst() {
        return hasWorst() ? ", at worst " + MONTH.format(toDo.untilAtWorst().get()) : "";
    }
}
