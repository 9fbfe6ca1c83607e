package pathwaycheck.rulefiles;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Outcome;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Window;

/** Reads rounds.yaml: the application windows of each scheme. */
final class RoundsReader {

    /** The days of every year are held against each other in one of them. */
    private static final int ANY_YEAR = 2028;

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final Pattern WEEKS = Pattern.compile("[1-9]|[1-4]\\d|5[0-2]");

    private final Names<Source> sources;
    private final Names<Judgement> judgements;
    private final OutcomeReader outcomes;

    RoundsReader(Names<Source> sources, Names<Question> questions, Names<Judgement> judgements) {
        this.sources = sources;
        this.judgements = judgements;
        this.outcomes = new OutcomeReader(questions);
    }

    Rounds read(Entries entries) {
        var id = entries.id();
        var title = entries.text("title");
        var before = entries.problems().count();
        var sooner = closesSooner(entries);
        var published = published(entries, sooner);
        var expected = expected(entries, sooner);
        if (entries.problems().count() == before) {
            published.forEach((window, at) -> new WithinExpected(window, expected, at).check());
        }
        return new Rounds(
                id,
                title,
                List.copyOf(published.keySet()),
                expected,
                preparations(entries),
                entries.value("in-its-month").flatMap(at -> judgements.named(at, entries)),
                stillBusy(entries),
                stillPlaces(entries),
                entries.optionalSentence("again"),
                replies(entries));
    }

    private static Optional<Rounds.ClosesSooner> closesSooner(Entries entries) {
        return entries.value("closes-sooner").flatMap(at -> {
            var before = entries.problems().count();
            var inside = entries.inside(at);
            var sooner = new Rounds.ClosesSooner(new Times(inside).monthDay("until"), inside.text("who"));
            inside.done();
            return entries.problems().count() == before ? Optional.of(sooner) : Optional.empty();
        });
    }

    private Optional<Rounds.StillBusy> stillBusy(Entries entries) {
        return entries.value("still-busy").flatMap(at -> {
            var inside = entries.inside(at);
            inside.required("ask");
            var until = new Times(inside).monthDay("until");
            var ask = inside.value("ask").flatMap(name -> judgements.named(name, inside));
            inside.done();
            return ask.map(it -> new Rounds.StillBusy(until, it));
        });
    }

    private static Optional<Rounds.StillPlaces> stillPlaces(Entries entries) {
        return entries.value("still-places").map(at -> {
            var inside = entries.inside(at);
            var places = new Rounds.StillPlaces(new Times(inside).monthDay("until"), inside.sentence("says"));
            inside.done();
            return places;
        });
    }

    private List<Rounds.Reply> replies(Entries entries) {
        return entries.entries("did-you-apply").stream()
                .map(reply -> {
                    reply.required("then");
                    var read = new Rounds.Reply(
                            reply.text("text"), outcomes.read("then", reply).orElse(new Outcome(List.of())));
                    reply.done();
                    return read;
                })
                .toList();
    }

    private List<Rounds.Preparation> preparations(Entries entries) {
        return Names.read(
                        "preparation",
                        entries.entries("prepare"),
                        preparation -> new Rounds.Preparation(
                                preparation.id(),
                                preparation.sentence("do"),
                                preparation.optionalSentence("once-published"),
                                weeks(preparation),
                                LinkReader.read(sources, preparation),
                                SourceReader.named(sources, preparation)))
                .all();
    }

    private static int weeks(Entries preparation) {
        var weeks = preparation.word("weeks-before");
        if (!WEEKS.matcher(weeks).matches()) {
            preparation
                    .value("weeks-before")
                    .ifPresent(at -> preparation.problem(
                            at, "“" + weeks + "” is not a number of weeks", "write a number from 1 to 52"));
            return 1;
        }
        return Integer.parseInt(weeks);
    }

    /** The windows, each with its place, in their order. */
    private Map<Window.Published, Entries> published(Entries entries, Optional<Rounds.ClosesSooner> sooner) {
        var windows = new LinkedHashMap<Window.Published, Entries>();
        var years = new HashSet<Integer>();
        for (var at : entries.entries("published")) {
            var times = new Times(at);
            var before = at.problems().count();
            var opens = times.timeOrDay("opens");
            var window = new Window.Published(
                    opens,
                    times.optionalEnd("apply-by"),
                    late(at, it -> it.day("until"), Window.Late::new),
                    times.end("closes"),
                    times.days("tests"),
                    times.days("interviews"),
                    times.day("starts"),
                    sooner.map(it -> it.in(opens.toLocalDate())),
                    SourceReader.named(sources, at));
            if (at.problems().count() == before && at.has("opens")) {
                check(window, at);
            }
            if (at.problems().count() == before && !years.add(window.starts().getYear())) {
                tell(
                        "starts",
                        "places start in " + window.starts().getYear() + " in another window of this round, too",
                        "mend the year, or delete one of the two windows",
                        at);
            }
            if (at.problems().count() == before) {
                windows.keySet().stream()
                        .filter(other -> window.opens().isBefore(other.closes())
                                && other.opens().isBefore(window.closes()))
                        .findFirst()
                        .ifPresent(other -> {
                            // One with a slip in its year is the longer of the two.
                            var isLonger = days(window) >= days(other);
                            tellBoth(
                                    isLonger ? window : other,
                                    isLonger ? at : windows.get(other),
                                    isLonger ? other : window);
                        });
                windows.put(window, at);
            }
            at.done();
        }
        return windows;
    }

    private static long days(Window.Published window) {
        return ChronoUnit.DAYS.between(window.opensOn(), window.closesOn());
    }

    private static void tellBoth(Window.Published window, Entries at, Window.Published other) {
        tell(
                "opens",
                "this window is open from " + window.opensOn() + " to " + window.closesOn()
                        + ", and so at the same time as the one that opens on " + other.opensOn(),
                "mend the days or the years of one of the two",
                at);
    }

    /** Each with its day, be it one day or the same of every year. */
    private static <D, T> List<T> late(Entries window, Function<Times, D> until, BiFunction<D, String, T> late) {
        return window.entries("late").stream()
                .map(at -> {
                    var one = late.apply(until.apply(new Times(at)), at.sentence("says"));
                    at.done();
                    return one;
                })
                .toList();
    }

    private static void check(Window.Published window, Entries at) {
        var opens = window.opensOn();
        var closes = window.closesOn();
        var starts = window.starts();
        if (!window.closes().isAfter(window.opens())) {
            tell(
                    closes.getYear() < starts.getYear() || opens.getYear() > starts.getYear() ? "opens" : "closes",
                    "this window opens on " + opens + ", and closes before that, on " + closes,
                    "mend the day or the year of one of the two: a window may open in the year before it closes",
                    at);
            return;
        }
        if (closes.isAfter(opens.plusYears(1)) && starts.isAfter(closes)) {
            tell(
                    "opens",
                    "this window would be open for more than a year, from " + opens + " to " + closes,
                    "mend the year of one of the two",
                    at);
            return;
        }
        window.applyByTime()
                .filter(by -> by.isBefore(window.opens()) || by.isAfter(window.closes()))
                .ifPresent(by -> tell(
                        "apply-by",
                        "people are to apply by " + by.toLocalDate() + ", and this window is open from " + opens
                                + " to " + closes,
                        "mend the day or the year",
                        at));
        checkLate(window, at, LocalDate::toString);
        checkSooner(window, at, LocalDate::toString);
        if (!starts.isAfter(closes)) {
            // Two of the three years agree, and the third is the slip.
            tell(
                    closes.getYear() != opens.getYear() && opens.getYear() == starts.getYear() ? "closes" : "starts",
                    "this window closes on " + closes + ", and its places start before that, on " + starts,
                    "mend the day or the year of one of the two",
                    at);
        } else if (starts.getYear() != closes.getYear()) {
            tell(
                    "starts",
                    "this window closes in " + closes.getYear() + ", and its places start a year later, on " + starts,
                    "mend the year of one of the two: we only know windows that close and start in one year",
                    at);
        }
    }

    private static void checkSooner(Window window, Entries at, Function<LocalDate, String> written) {
        var last = window.applyBy().map(Window.Days::last).orElseGet(window::closesOn);
        window.sooner()
                .filter(it -> !it.on().isBefore(last))
                .ifPresent(it -> tell(
                        "closes-sooner",
                        "this closes on " + written.apply(it.on()) + ", and that is not sooner than the rest, by "
                                + written.apply(last),
                        "mend the day, or delete `closes-sooner:`",
                        at));
    }

    /** Each is told from the day after the one above it, the first once the day by which to apply is over. */
    private static void checkLate(Window window, Entries at, Function<LocalDate, String> written) {
        if (window.applyBy().isEmpty()) {
            if (!window.late().isEmpty()) {
                tell(
                        "late",
                        "nobody is told this, as there is no day by which to apply",
                        "add `apply-by:`, or delete `late:`",
                        at);
            }
            return;
        }
        var all = at.entries("late");
        var told = window.applyBy().get().last();
        for (var place = 0; place < all.size(); place++) {
            var until = window.late().get(place).until();
            if (!until.isAfter(told)) {
                tell(
                        "until",
                        "nobody is told this, as "
                                + (place == 0 ? "one can apply by " : "the sentence above it is told until ")
                                + written.apply(told),
                        "mend the day, or put the earliest day first",
                        all.get(place));
            } else if (until.isAfter(window.closesOn())) {
                tell(
                        "until",
                        "this is told until " + written.apply(until) + ", and this window closes before that, on "
                                + written.apply(window.closesOn()),
                        "mend the day or the year",
                        all.get(place));
            }
            told = until;
        }
    }

    private static void tell(String key, String what, String toDo, Entries at) {
        at.problem(at.value(key).orElse(at.node()), what, toDo);
    }

    private Rounds.Pattern expected(Entries entries, Optional<Rounds.ClosesSooner> sooner) {
        return entries.required("expected")
                .map(value -> {
                    var before = entries.problems().count();
                    var inside = entries.inside(value);
                    var times = new Times(inside);
                    var opens = times.yearlyOrTheYearBefore("opens");
                    var pattern = new Rounds.Pattern(
                            opens.getKey(),
                            opens.getValue(),
                            times.optionalYearly("apply-by"),
                            late(inside, it -> it.monthDay("until"), Rounds.YearlyLate::new),
                            times.yearly("closes"),
                            times.monthDay("starts"),
                            inside.yesOrNo("all-year", false),
                            inside.sentence("says"),
                            inside.optionalSentence("years-ahead"),
                            sooner,
                            SourceReader.named(sources, inside));
                    if (inside.problems().count() == before) {
                        check(pattern, value, inside);
                    }
                    inside.done();
                    return pattern;
                })
                .orElse(null);
    }

    private static void check(Rounds.Pattern pattern, Node at, Entries inside) {
        var opens = pattern.opens();
        var closes = pattern.closes();
        if (!pattern.opensTheYearBefore() && isBefore(closes, opens)) {
            inside.problem(
                    at,
                    "this closes before it opens",
                    "check the days; if it opens in the year before, write `the year before` behind the"
                            + " days of `opens:`");
        } else if (!pattern.starts().isAfter(closes.last())) {
            inside.problem(at, "its places start before the window closes", "check the days");
        } else if (pattern.applyBy()
                .filter(by -> by.fromTheYearBefore()
                        ? !pattern.opensTheYearBefore()
                                || by.first().isBefore(opens.first())
                                || closes.last().isBefore(by.last())
                        : isBefore(closes, by) || !pattern.opensTheYearBefore() && isBefore(by, opens))
                .isPresent()) {
            inside.problem(at, "one is to apply by a day on which it is not open", "check the days");
        } else {
            checkLate(pattern.in(ANY_YEAR), inside, MONTH_AND_DAY::format);
            checkSooner(pattern.in(ANY_YEAR), inside, MONTH_AND_DAY::format);
        }
    }

    private static boolean isBefore(Rounds.Yearly some, Rounds.Yearly others) {
        return some.first().isBefore(others.first()) || some.last().isBefore(others.last());
    }
}
