package pathwaycheck.rulefiles;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.question.Question;
import pathwaycheck.rulefiles.NamesInUse.Name;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;

/** Reads what an example must be told about help: days, other ways, and what comes first. */
final class HelpPromiseReader {

    /** What may come first and has no name of its own. */
    private static final Set<String> NAMELESS = Set.of("other-ways", "arrived", "carry-on");

    /** Where stands what an example may name. */
    private static final Set<String> FILES = Set.of(
            FilesNeeded.FOLDER_OF_REQUIREMENTS, FilesNeeded.CAREER, "ways.yaml", "judgements.yaml", "questions.yaml");

    private final Names<OtherWay> ways;
    private final Names<Requirement> requirements;
    private final Names<Remedy> remedies = new Names<>("remedy", FilesNeeded.FOLDER_OF_REQUIREMENTS);
    private final Set<String> answers;
    private final Set<String> mayComeFirst = new HashSet<>(NAMELESS);

    HelpPromiseReader(
            Names<Question> questions,
            Names<Judgement> judgements,
            Names<OtherWay> ways,
            Names<Requirement> requirements,
            Set<String> answers) {
        this.answers = answers;
        this.ways = ways;
        this.requirements = requirements;
        requirements.all().stream()
                .flatMap(requirement -> requirement.remedies().stream())
                .forEach(remedy -> remedies.byId().put(remedy.id(), remedy));
        mayComeFirst.addAll(remedies.byId().keySet());
        mayComeFirst.addAll(questions.byId().keySet());
        mayComeFirst.addAll(judgements.byId().keySet());
        mayComeFirst.addAll(requirements.byId().keySet());
    }

    Example.Help read(Entries entries) {
        return new Example.Help(
                days("worst", entries),
                done(entries),
                ways.named("ways", entries),
                notTold(entries),
                next(entries),
                answer(entries));
    }

    /** A day for each of some requirements. */
    Map<Requirement, LocalDate> days(String key, Entries entries) {
        var days = new LinkedHashMap<Requirement, LocalDate>();
        entries.value(key).ifPresent(value -> {
            var inside =
                    entries.insideSome(value, "this promises nothing", "write requirement: day, or delete the key");
            for (var name : inside.names()) {
                var day = new Times(inside).day(name);
                requirements.keyed(name, inside).ifPresent(requirement -> days.put(requirement, day));
            }
        });
        return days;
    }

    private Map<Remedy, Example.Done> done(Entries entries) {
        var done = new LinkedHashMap<Remedy, Example.Done>();
        entries.value("done").ifPresent(value -> {
            var inside =
                    entries.insideSome(value, "this promises nothing", "write remedy: day to day, or delete the key");
            for (var name : inside.names()) {
                var days = new Times(inside).done(name);
                remedies.keyed(name, inside).ifPresent(remedy -> days.ifPresent(it -> done.put(remedy, it)));
            }
        });
        return done;
    }

    private Set<String> notTold(Entries entries) {
        var notTold = new LinkedHashSet<String>();
        for (var at : entries.words("not-told")) {
            entries.word(at)
                    .filter(id -> isOneOf(id, "way or remedy", waysAndRemedies(), at, entries))
                    .ifPresent(notTold::add);
        }
        return notTold;
    }

    private Set<String> waysAndRemedies() {
        var both = new HashSet<>(ways.byId().keySet());
        both.addAll(remedies.byId().keySet());
        return both;
    }

    private Optional<String> next(Entries entries) {
        return entries.value("next").flatMap(at -> entries.word(at)
                .filter(id -> isOneOf(id, "remedy, question, judgement or requirement", mayComeFirst, at, entries)));
    }

    private Optional<String> answer(Entries entries) {
        return entries.value("answer")
                .flatMap(at -> entries.word(at).filter(id -> isOneOf(id, "answer", answers, at, entries)));
    }

    private static boolean isOneOf(String id, String kinds, Set<String> known, Node at, Entries entries) {
        if (!known.contains(id)) {
            entries.leadsNowhere(
                    new Name(kinds, id),
                    FILES,
                    at,
                    "no " + kinds + " is called “" + id + "”",
                    Nearest.toName(id, known)
                            .map(near -> "write “" + near + "”, if that is what you mean; or add it")
                            .orElse("name one that exists, or add it"));
        }
        return known.contains(id);
    }
}
