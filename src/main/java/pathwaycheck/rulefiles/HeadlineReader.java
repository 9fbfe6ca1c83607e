package pathwaycheck.rulefiles;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Headline;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;

/** Reads the {@code answers:} of career.yaml: what a report says first, and to whom. */
final class HeadlineReader {

    private final Names<Source> sources;
    private final Names<Question> questions;
    private final Names<OtherWay> ways;
    private final Names<Requirement> requirements;
    private final ConditionReader conditions;

    HeadlineReader(
            Names<Source> sources,
            Names<Question> questions,
            Names<OtherWay> ways,
            Names<Requirement> requirements,
            ConditionReader conditions) {
        this.sources = sources;
        this.questions = questions;
        this.ways = ways;
        this.requirements = requirements;
        this.conditions = conditions;
    }

    /** A condition over answers alone, which must be there. */
    Condition forWhom(String key, Entries entries) {
        entries.required(key);
        return conditions.readForWhom(key, entries).orElse(new Condition.AtLeast(0, List.of()));
    }

    Headline read(Entries entries) {
        return new Headline(
                entries.id(),
                new Headline.When(
                        conditions.readForWhom("when", entries),
                        statuses("told", entries),
                        entries.value("passed").flatMap(at -> conditions.date(at, entries)),
                        window(entries),
                        ways.named("may-be-open", entries)),
                claims(entries),
                LetterReader.readHeading("heading", questions, entries),
                LetterReader.readLead("lead", questions, entries),
                entries.yesOrNo("ways", false),
                ways.named("beside", entries),
                entries.has("sources") ? SourceReader.named(sources, entries) : List.of());
    }

    /** What claims nothing could be told to anybody, and no proof would notice. */
    private Map<Requirement, Set<Status>> claims(Entries entries) {
        entries.required("claims");
        return statuses("claims", entries);
    }

    private Map<Requirement, Set<Status>> statuses(String key, Entries entries) {
        var statuses = new LinkedHashMap<Requirement, Set<Status>>();
        entries.value(key).ifPresent(value -> {
            var inside = entries.insideSome(value, "this names no requirement", "name one, and how people stand to it");
            for (var name : inside.names()) {
                var at = inside.value(name).orElseThrow();
                var some = EnumSet.noneOf(Status.class);
                for (var word : inside.oneOrMore(at)) {
                    inside.word(word).ifPresent(it -> Status.of(it)
                            .ifPresentOrElse(
                                    some::add,
                                    () -> inside.problem(
                                            word,
                                            "“" + it + "” is nothing we tell people",
                                            ExampleReader.statusMeant(it))));
                }
                requirements.keyed(name, inside).ifPresent(it -> statuses.put(it, some));
            }
        });
        return statuses;
    }

    private Set<Headline.NextWindow> window(Entries entries) {
        var some = EnumSet.noneOf(Headline.NextWindow.class);
        entries.value("window").map(entries::oneOrMore).orElse(List.of()).forEach(at -> entries.word(at)
                .ifPresent(word -> Arrays.stream(Headline.NextWindow.values())
                        .filter(it -> word(it).equals(word))
                        .findFirst()
                        .ifPresentOrElse(
                                some::add,
                                () -> entries.problem(
                                        at,
                                        "“" + word + "” is not how it can be with a window",
                                        "write one of: "
                                                + words(Headline.NextWindow.values(), HeadlineReader::word)))));
        return some;
    }

    private static String word(Headline.NextWindow window) {
        return window.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> String words(T[] all, Function<T, String> word) {
        return Arrays.stream(all).map(word).collect(Collectors.joining(", "));
    }
}
