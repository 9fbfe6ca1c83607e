package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Outcome;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Window;

/** Reads rounds.yaml: the application windows of each scheme. */
final class RoundsReader {

    private static final Pattern WEEKS = Pattern.compile("[1-9]|[1-4]\\d|5[0-2]");

    private final Names<Source> sources;
    private final OutcomeReader outcomes;

    RoundsReader(Names<Source> sources, Names<Question> questions) {
        this.sources = sources;
        this.outcomes = new OutcomeReader(questions);
    }

    Rounds read(Entries entries) {
        return new Rounds(
                entries.id(),
                entries.text("title"),
                published(entries),
                expected(entries),
                preparations(entries),
                entries.optionalText("again"),
                replies(entries));
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
                                preparation.text("do"),
                                preparation.optionalText("once-published"),
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

    private List<Window.Published> published(Entries entries) {
        var windows = new ArrayList<Window.Published>();
        var years = new HashSet<Integer>();
        for (var window : entries.entries("published")) {
            var times = new Times(window);
            var before = window.problems().count();
            var opens = times.timeOrDay("opens");
            var applyBy = times.optionalTime("apply-by");
            var closes = times.time("closes");
            var starts = times.day("starts");
            if (window.problems().count() == before) {
                if (!closes.isAfter(opens)) {
                    window.problem(window.node(), "this window closes before it opens", "check the two days");
                }
                if (applyBy.filter(by -> by.isBefore(opens) || by.isAfter(closes))
                        .isPresent()) {
                    window.problem(window.node(), "one is to apply by a day on which it is not open", "check the days");
                }
                if (!starts.isAfter(closes.toLocalDate())) {
                    window.problem(window.node(), "its places start before the window closes", "check the year");
                }
                if (!years.add(starts.getYear())) {
                    window.problem(window.node(), "another window starts in " + starts.getYear() + " too", "keep one");
                }
                windows.stream()
                        .filter(other ->
                                opens.isBefore(other.closes()) && other.opens().isBefore(closes))
                        .findFirst()
                        .ifPresent(other -> window.problem(
                                window.node(), "this window overlaps the one of " + other.opensOn(), "check the days"));
            }
            windows.add(new Window.Published(
                    opens,
                    applyBy,
                    closes,
                    times.days("tests"),
                    times.days("interviews"),
                    starts,
                    SourceReader.named(sources, window)));
            window.done();
        }
        return windows;
    }

    private Rounds.Pattern expected(Entries entries) {
        return entries.required("expected")
                .map(value -> {
                    var inside = entries.inside(value);
                    var times = new Times(inside);
                    var opens = times.yearlyOrTheYearBefore("opens");
                    var pattern = new Rounds.Pattern(
                            opens.getKey(),
                            opens.getValue(),
                            times.optionalYearly("apply-by"),
                            times.yearly("closes"),
                            times.monthDay("starts"),
                            inside.text("says"),
                            inside.optionalText("years-ahead"),
                            SourceReader.named(sources, inside));
                    check(pattern, value, inside);
                    inside.done();
                    return pattern;
                })
                .orElse(null);
    }

    private static void check(Rounds.Pattern pattern, Node at, Entries inside) {
        var opens = pattern.opens();
        var closes = pattern.closes();
        if (!pattern.opensTheYearBefore() && isBefore(closes, opens)) {
            inside.problem(at, "this closes before it opens", "check the days");
        } else if (!pattern.starts().isAfter(closes.last())) {
            inside.problem(at, "its places start before the window closes", "check the days");
        } else if (pattern.applyBy()
                .filter(by -> isBefore(closes, by) || !pattern.opensTheYearBefore() && isBefore(by, opens))
                .isPresent()) {
            inside.problem(at, "one is to apply by a day on which it is not open", "check the days");
        }
    }

    private static boolean isBefore(Rounds.Yearly some, Rounds.Yearly others) {
        return some.first().isBefore(others.first()) || some.last().isBefore(others.last());
    }
}
