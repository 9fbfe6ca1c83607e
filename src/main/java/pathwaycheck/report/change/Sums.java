package pathwaycheck.report.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Source;

/**
 * The words of a report as short sums, without what another day alone would change: so whoever holds the sums can tell
 * later which of it is said otherwise.
 *
 * @param requirements of what was said about each requirement, in the report's order
 * @param besides of what was said besides: the first words, what to do first, the way, ideas, steps
 * @param sources of which sources there were
 * @param checked of the days on which the sources were checked
 * @param windows of what was said of each window, by the sum of its name
 */
public record Sums(
        List<String> requirements, String besides, String sources, String checked, Map<String, String> windows) {

    /** How they stand in a line: first the words, then the windows. */
    static final String WRITTEN = "([0-9a-z]{12,})\\.(none|(?:[0-9a-z]{8})+)";

    private static final String NO_WINDOW = "none";

    /** One change in 46,656 gives the same sum, and is not noticed. */
    private static final int LETTERS = 3;

    /** A window is worth one more, for its name and for its days. */
    static final int LETTERS_OF_WINDOW = 4;

    private static final int DIGITS = 36;

    /** An odd number with bits all over: the golden ratio's. */
    private static final int MIX = 0x9E3779B9;

    public Sums {
        requirements = List.copyOf(requirements);
        windows = new LinkedHashMap<>(windows);
    }

    static Sums of(AtAGlance glance, List<RequirementReport> requirements) {
        var report = glance.report();
        return new Sums(
                words(report, requirements),
                sum(besides(report), LETTERS),
                written(sources(report, source -> 0), LETTERS),
                written(sources(report, source -> source.checked().hashCode()), LETTERS),
                windows(glance));
    }

    /** Reads what {@link #toString} wrote. */
    static Sums read(String words, String windows) {
        var sums = parts(words, LETTERS);
        var byName = new LinkedHashMap<String, String>();
        if (!windows.equals(NO_WINDOW)) {
            parts(windows, 2 * LETTERS_OF_WINDOW)
                    .forEach(both ->
                            byName.put(both.substring(0, LETTERS_OF_WINDOW), both.substring(LETTERS_OF_WINDOW)));
        }
        var last = sums.size() - 1;
        return new Sums(sums.subList(0, last - 2), sums.get(last - 2), sums.get(last - 1), sums.get(last), byName);
    }

    /** How many characters hold the words about so many requirements. */
    static int lengthFor(int requirements) {
        return (requirements + 3) * LETTERS;
    }

    /** All windows of then are told now. One that is told now alone changes the page. */
    boolean tellsWindowsOf(Sums now) {
        return now.windows.keySet().containsAll(windows.keySet());
    }

    /**
     * The windows of this report that were told then, and with other days.
     *
     * @param withWays those of ways beside the plan, too: of a far one, its page tells the month alone
     */
    List<ToldWindow> movedBy(AtAGlance glance, boolean withWays) {
        var asOf = glance.report().asOf();
        return toldWindows(glance, toDo -> InWords.tellsItsWindow(toDo, asOf))
                .filter(it -> withWays || !it.isBeside())
                .filter(it -> windows.containsKey(it.name())
                        && !windows.get(it.name()).equals(sum(it.says(), LETTERS_OF_WINDOW)))
                .toList();
    }

    /** The windows of this report that were told then, and of which something else holds since that day. */
    List<ToldWindow> movedOnSince(LocalDate day, AtAGlance glance) {
        var asOf = glance.report().asOf();
        return toldWindows(glance, toDo -> true)
                .filter(it -> windows.containsKey(it.name()) && it.hasMovedOn(day, asOf))
                .map(it -> it.on(asOf))
                .toList();
    }

    /** The windows that a report tells, each once, as the sums name them. */
    private static Stream<ToldWindow> toldWindows(AtAGlance glance, Predicate<ToDo> of) {
        var told = new LinkedHashMap<String, ToldWindow>();
        Consumer<ToldWindow> tell = window -> told.putIfAbsent(window.name(), window);
        toDos(glance.report()).filter(of).forEach(toDo -> toDo.rounds().ifPresent(rounds -> {
            toDo.window().map(window -> ToldWindow.toApplyIn(rounds, window)).ifPresent(tell);
            // Once only late places are left, its day to apply by is told no more.
            toDo.missed()
                    .filter(missed -> !missed.window().isLate(glance.report().asOf()))
                    .map(missed -> ToldWindow.missed(rounds, missed))
                    .ifPresent(tell);
        }));
        var planned = told.values().stream().map(ToldWindow::window).toList();
        glance.waysIn().forEach(way -> way.window()
                .filter(window -> !planned.contains(window))
                .map(window -> ToldWindow.beside(way, window))
                .ifPresent(tell));
        return told.values().stream();
    }

    private static Stream<ToDo> toDos(Report report) {
        return Stream.of(
                        report.way().stream(),
                        report.requirements().stream().flatMap(it -> it.toDos().stream()),
                        report.secondPlan().stream().flatMap(it -> it.instead().stream()))
                .flatMap(toDos -> toDos);
    }

    private static Map<String, String> windows(AtAGlance glance) {
        var windows = new LinkedHashMap<String, String>();
        toldWindows(glance, toDo -> true).forEach(it -> windows.put(it.name(), sum(it.says(), LETTERS_OF_WINDOW)));
        return windows;
    }

    private static List<String> words(Report report, List<RequirementReport> requirements) {
        var byId = ReportInLines.byId(report);
        var words = new ArrayList<String>(requirements.size());
        for (var requirement : requirements) {
            words.add(written(Folded.requirement(requirement, byId), LETTERS));
        }
        return words;
    }

    private static String besides(Report report) {
        var besides = new ArrayList<String>();
        besides.add(String.valueOf(Folded.besides(report)));
        besides.add(report.next().id() + report.next().inShort());
        report.goal().assumptions().ifPresent(besides::add);
        report.way().forEach(toDo -> {
            besides.add(toDo.name() + toDo.during());
            toDo.preparations().forEach(it -> besides.add(it.toDo()));
        });
        report.secondPlan().ifPresent(second -> second.instead().forEach(toDo -> besides.add(toDo.name())));
        report.ideas().forEach(toDo -> toDo.link()
                .source()
                .map(page -> page.title() + page.address())
                .or(toDo.link()::whyNone)
                .ifPresent(besides::add));
        report.answers().stream().map(AnswerInWords::statement).forEach(besides::add);
        return String.join("\n", besides);
    }

    /** Whatever their order. */
    private static int sources(Report report, ToIntFunction<Source> of) {
        var sum = 0;
        for (var source : report.sources()) {
            sum += 31 * source.id().hashCode() + of.applyAsInt(source);
        }
        return sum;
    }

    /** @param letters how many the sum has, each a digit or a small letter */
    static String sum(String text, int letters) {
        return written(text.hashCode(), letters);
    }

    private static String written(int sum, int letters) {
        // The last digits are written: so every bit must have a say in them.
        return padded(Integer.toUnsignedLong(mixed(sum)), letters);
    }

    /** A number for this text, every bit of which has a say in its last digits. */
    static int mixed(String text) {
        return mixed(text.hashCode());
    }

    private static int mixed(int sum) {
        return sum * MIX;
    }

    /** The last digits of this number, each a digit or a small letter. */
    static String padded(long number, int letters) {
        var written = Long.toString(number, DIGITS);
        return "0".repeat(letters).concat(written).substring(written.length());
    }

    private static List<String> parts(String text, int length) {
        var parts = new ArrayList<String>();
        for (var at = 0; at + length <= text.length(); at += length) {
            parts.add(text.substring(at, at + length));
        }
        return parts;
    }

    @Override
    public String toString() {
        return String.join("", requirements) + besides + sources + checked + "."
                + (windows.isEmpty()
                        ? NO_WINDOW
                        : windows.entrySet().stream()
                                .map(it -> it.getKey() + it.getValue())
                                .collect(Collectors.joining()));
    }
}
