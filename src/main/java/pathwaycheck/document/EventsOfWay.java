package pathwaycheck.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.Report;
import pathwaycheck.report.ToDo;
import pathwaycheck.report.WayIn;
import pathwaycheck.rules.Window;

/**
 * What a person does first, what their way has days for, and when to apply on the ways beside it, as events; where
 * there is nothing of it, one event that says so, and why.
 */
final class EventsOfWay {

    private static final String EXPECTED = " (expected)";

    /** In front of the window before, for whoever asks whether they are in time for it. */
    private static final String EVEN_WITHOUT_AN_ANSWER = "No answer yet? ";

    private final Report report;
    private final List<Event> events = new ArrayList<>();

    private EventsOfWay(Report report) {
        this.report = report;
    }

    static List<Event> of(AtAGlance glance) {
        var report = glance.report();
        var events = new EventsOfWay(report);
        EventOfNext.of(report).ifPresent(events.events::add);
        report.way().forEach(events::add);
        report.besideTheWay().forEach(events::add);
        glance.waysIn().forEach(events::add);
        return events.events.isEmpty() ? List.of(events.nothing()) : List.copyOf(events.events);
    }

    private void add(ToDo toDo) {
        toDo.evenWithoutAnAnswer(report.asOf()).ifPresent(before -> inTimeFor(before, toDo));
        prepare(toDo, toDo.id());
        if (toDo.window().isPresent()) {
            EventsOfWindow.of(toDo.window().get(), report.asOf()).forEach(moment -> events.add(event(moment, toDo)));
        } else {
            // What can start any day, or should have started, stands on today until it is done.
            toDo.from()
                    .map(from -> from.isBefore(report.asOf()) ? report.asOf() : from)
                    .ifPresent(from -> events.add(event(toDo, toDo.id(), from, toDo.what())));
        }
        if (toDo.isAskedForBefore()) {
            toDo.starts()
                    .ifPresent(day -> events.add(event(
                            toDo,
                            toDo.id() + " starts",
                            day,
                            "Starts: " + toDo.during().orElse(toDo.name()))));
        }
        toDo.asWell().ifPresent(asWell -> add(asWell, toDo));
    }

    private Event event(ToDo toDo, String id, LocalDate day, String summary) {
        return new Event(
                id,
                new Event.OnDay(day),
                summary + expected(toDo),
                says(toDo, Optional.empty()),
                Optional.of(toDo.link()));
    }

    /** Nobody waits for an answer until it is too late for what they could apply for as well. */
    private void add(ToDo.AsWell asWell, ToDo toDo) {
        EventsOfWindow.of(asWell.window(), report.asOf())
                .forEach(moment -> events.add(new Event(
                        toDo.id() + " as well " + moment.id(),
                        moment.when(),
                        moment.what() + ": " + asWell.what() + (asWell.window().isPublished() ? "" : EXPECTED),
                        says(toDo, Optional.empty()),
                        Optional.of(asWell.link()))));
    }

    /** Nobody waits for an answer until the window is over that they may be in time for. */
    private void inTimeFor(ToDo before, ToDo planned) {
        var id = before.id() + " before";
        prepare(before, id);
        var says = Stream.concat(
                        planned
                                .missed()
                                .map(missed ->
                                        InWords.missed(missed, report.asOf()).toString())
                                .stream(),
                        says(before, Optional.empty()).stream())
                .toList();
        before.window().stream()
                .flatMap(window -> EventsOfWindow.of(window, report.asOf()).stream())
                .forEach(moment -> events.add(new Event(
                        id + " " + moment.id(),
                        moment.when(),
                        EVEN_WITHOUT_AN_ANSWER + moment.what() + ": " + before.what() + expected(before),
                        says,
                        Optional.of(before.link()))));
    }

    /** Whoever is told of several ways to apply has the days of each, though only one is planned. */
    private void add(WayIn way) {
        way.perhaps()
                .filter(window -> !window.isLate(report.asOf()))
                .ifPresent(window -> add(way, window, way.id() + " before", EVEN_WITHOUT_AN_ANSWER));
        way.sooner().ifPresent(toDo -> prepare(toDo, way.id()));
        way.window().ifPresent(window -> add(way, window, way.id(), ""));
    }

    private void add(WayIn way, Window window, String id, String inFront) {
        if (isOnTheWay(window)) {
            return;
        }
        EventsOfWindow.of(window, report.asOf())
                .forEach(moment -> events.add(new Event(
                        id + " " + moment.id(),
                        moment.when(),
                        inFront + moment.what() + ": " + way.title() + (window.isPublished() ? "" : EXPECTED),
                        says(way),
                        way.link())));
    }

    private boolean isOnTheWay(Window window) {
        return Stream.concat(report.way().stream(), report.besideTheWay().stream())
                .flatMap(toDo -> Stream.concat(Stream.of(toDo), toDo.evenWithoutAnAnswer(report.asOf()).stream()))
                .anyMatch(toDo -> toDo.window().equals(Optional.of(window)));
    }

    private List<String> says(WayIn way) {
        return Stream.of(
                        Optional.of("This is another way than the one your report plans."),
                        way.whenToApply(report.asOf()).map(Phrase::toString).map(EventsOfWay::sentence),
                        way.inOneSentence(),
                        way.watchOut())
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What to do before its window, on the day on which to begin; what should have been begun before stands on today,
     * all of it in one event.
     */
    private void prepare(ToDo before, String id) {
        var overdue =
                before.preparations().stream().filter(ToDo.Preparation::overdue).toList();
        if (!overdue.isEmpty()) {
            events.add(new Event(
                    id + " prepare",
                    new Event.OnDay(report.asOf()),
                    "Get ready to " + InWords.small(before.name()),
                    overdue.stream().map(EventsOfWay::withWhere).toList(),
                    Optional.empty()));
        }
        before.preparations().stream()
                .filter(preparation -> !preparation.overdue())
                .forEach(preparation -> events.add(event(preparation, before, id)));
    }

    private static String withWhere(ToDo.Preparation preparation) {
        return preparation.toDo()
                + preparation
                        .link()
                        .source()
                        .map(page -> " " + page.title() + ", " + page.address())
                        .or(() -> preparation.link().whyNone().map(" "::concat))
                        .orElseThrow();
    }

    private Event event(EventsOfWindow.Moment moment, ToDo toDo) {
        return new Event(
                toDo.id() + " " + moment.id(),
                moment.when(),
                moment.what() + ": " + toDo.what() + expected(toDo),
                says(toDo, toDo.window().filter(Window::isPublished).map(window -> "Times are London's.")),
                Optional.of(toDo.link()));
    }

    /** The day on which to begin with it. */
    private static Event event(ToDo.Preparation preparation, ToDo before, String id) {
        return new Event(
                id + " prepare " + preparation.id(),
                new Event.OnDay(preparation.from()),
                preparation.toDo(),
                List.of("Before: " + before.what() + " When to begin is our advice."),
                Optional.of(preparation.link()));
    }

    private List<String> says(ToDo toDo, Optional<String> note) {
        return Stream.of(
                        Optional.of("For: " + toDo.towards() + "."),
                        Optional.of(InWords.dates(toDo, report.asOf()).toString()),
                        note,
                        toDo.window()
                                .flatMap(window -> InWords.now(window, report.asOf()))
                                .map(Object::toString),
                        toDo.more())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Only its days are; to prepare for it is our advice in any case. */
    private static String expected(ToDo toDo) {
        return toDo.expected() ? EXPECTED : "";
    }

    private Event nothing() {
        var first = report.goal().isReached()
                ? Optional.<String>empty()
                : Optional.of(sentence("What comes first: " + report.next().inShort()));
        return new Event(
                "nothing",
                new Event.OnDay(report.asOf()),
                "Pathway Check: nothing with a date is left",
                Stream.of(
                                Optional.of(sentence(report.opening())),
                                Optional.of(InWords.goal(report.goal()).toString()),
                                Optional.of(why()),
                                first)
                        .flatMap(Optional::stream)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Optional.empty());
    }

    private String why() {
        if (report.goal().isReached()) {
            return "You are there, so nothing is left to do.";
        }
        return report.way().isEmpty()
                ? "We know of nothing that you have to do on a certain day."
                : "We cannot put a date on what there is to do.";
    }

    static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
