package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.Claim;
import pathwaycheck.rules.Outcome;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.StartDay;

/** Reads what a person can do about a requirement. */
final class RemedyReader {

    private final Names<Source> sources;
    private final Names<Rounds> rounds;
    private final Names<Question> questions;
    private final List<Busy> busy;
    private final ConditionReader conditions;
    private final BiFunction<Node, Entries, Optional<Requirement>> requirements;
    private final Names<Remedy> remedies = new Names<>("remedy", FilesNeeded.FOLDER_OF_REQUIREMENTS);

    RemedyReader(
            Names<Source> sources,
            Names<Rounds> rounds,
            Names<Question> questions,
            List<Busy> busy,
            ConditionReader conditions,
            BiFunction<Node, Entries, Optional<Requirement>> requirements) {
        this.sources = sources;
        this.rounds = rounds;
        this.questions = questions;
        this.busy = busy;
        this.conditions = conditions;
        this.requirements = requirements;
    }

    /** What can be done about one requirement; two things for the same people differ in what they say. */
    List<Remedy> readAll(Entries requirement) {
        var alike = new Alike("remedy for the same people says");
        var all = new ArrayList<Remedy>();
        for (var entries : requirement.entries("remedies")) {
            var remedy = read(entries);
            alike.tell("do", entries, remedy.forWhom());
            all.add(remedy);
        }
        return all;
    }

    private Remedy read(Entries entries) {
        var after = new ArrayList<Requirement>();
        entries.words("after").forEach(at -> requirements.apply(at, entries).ifPresent(after::add));
        var remedy = new Remedy(
                entries.id(),
                entries.sentence("do"),
                inShort(entries),
                entries.optionalSentence("more"),
                conditions.readForWhom("for", entries),
                when(entries),
                after,
                gives(entries),
                LinkReader.read(sources, entries),
                SourceReader.named(sources, entries));
        entries.done();
        remedies.add(remedy.id(), remedy, entries);
        return remedy;
    }

    private static Remedy.InShort inShort(Entries entries) {
        if (entries.has("by-when") && entries.has("round")) {
            entries.problem(
                    entries.value("by-when").orElseThrow(),
                    "the round says by when to apply",
                    "leave out `by-when:`, or write it without `round:`");
        }
        return new Remedy.InShort(
                entries.optionalText("name"),
                entries.optionalSentence("says"),
                entries.has("round") ? entries.optionalSentence("once-published") : Optional.empty(),
                entries.optionalText("during"),
                entries.optionalText("by-when"));
    }

    private Optional<Outcome> gives(Entries entries) {
        var isDated = entries.has("until")
                || entries.value("takes")
                        .flatMap(entries::word)
                        .filter("not known"::equals)
                        .isEmpty();
        if (isDated) {
            entries.required("gives");
        }
        return new OutcomeReader(questions).read("gives", entries);
    }

    private Remedy.When when(Entries entries) {
        if (entries.has("round")) {
            return new Remedy.When.InRound(
                    entries.value("round")
                            .flatMap(at -> rounds.named(at, entries))
                            .orElse(null),
                    entries.has("takes") ? Optional.of(new Times(entries).takes("takes")) : Optional.empty(),
                    claim(entries));
        }
        if (entries.has("until")) {
            return new Remedy.When.Until(entries.value("until")
                    .flatMap(at -> conditions.date(at, entries))
                    .orElse(null));
        }
        var times = new Times(entries);
        var starts = times.starts("starts");
        return new Remedy.When.After(
                starts, times.takes("takes"), claim(entries), applyFrom(starts, entries), asWell(entries));
    }

    /** What starts on any day, or at once, is done on that day itself. */
    private static Optional<StartDay> applyFrom(StartDay starts, Entries entries) {
        var from = entries.value("apply-from").map(at -> new Times(entries).starts("apply-from"));
        from.filter(it -> starts.each().isEmpty() || it.atOnce() || it.orLaterThatMonth())
                .ifPresent(it -> entries.problem(
                        entries.value("apply-from").orElseThrow(),
                        "only what starts each year on one day is asked for before",
                        "write `any day` or a day of each year, as `each 1 January`, beside `starts: each …`; or"
                                + " leave it out"));
        return from;
    }

    private Optional<Remedy.AsWell> asWell(Entries entries) {
        return entries.value("as-well").flatMap(at -> {
            var inside = entries.inside(at);
            inside.required("round");
            var round = inside.value("round").flatMap(name -> rounds.named(name, inside));
            var toDo = inside.sentence("do");
            var link = LinkReader.read(sources, inside);
            inside.done();
            return round.map(it -> new Remedy.AsWell(it, toDo, link));
        });
    }

    private Claim claim(Entries entries) {
        var needsFree = entries.yesOrNo("needs-you-free", false);
        return new Claim(entries.yesOrNo("keeps-busy", false), needsFree, needsFree ? busy : List.of());
    }
}
