package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Source;

/**
 * Reads requirements. They may refer to each other in any order but never in a circle, so each is read when it is first
 * needed.
 */
final class RequirementReader {

    /**
     * Deeper than any way is long. Whoever follows the rules goes down from one to the next, and has room for so many.
     */
    private static final int MOST_DEEP = 20;

    private final Names<Source> sources;
    private final Names<OtherWay> ways;
    private final ConditionReader conditions;
    private final RemedyReader remedies;
    private final Names<Entries> unread = new Names<>("requirement", FilesNeeded.FOLDER_OF_REQUIREMENTS);
    private final List<Entries> unnamed = new ArrayList<>();
    private final Map<String, Requirement> read = new LinkedHashMap<>();
    private final Set<String> reading = new LinkedHashSet<>();
    private final Tellable tellable = new Tellable(new HashMap<>());
    private final Set<Requirement> withHelp = new HashSet<>();
    private final Map<Requirement, Integer> depths = new HashMap<>();
    private final Alike titles = new Alike("requirement is called");

    RequirementReader(
            Names<Source> sources,
            Names<OtherWay> ways,
            Names<Rounds> rounds,
            Names<Question> questions,
            List<Busy> busy,
            Names<Judgement> judgements,
            List<Entries> all) {
        this.sources = sources;
        this.ways = ways;
        this.conditions = new ConditionReader(questions, judgements, this::named);
        this.remedies = new RemedyReader(sources, rounds, questions, busy, conditions, this::named);
        for (var entries : all) {
            unread.add(entries.id(), entries, entries);
            if (unread.byId().get(entries.id()) != entries) {
                unnamed.add(entries);
            }
        }
    }

    /** Every requirement, by its id. */
    Names<Requirement> readAll() {
        var names = new Names<Requirement>("requirement", FilesNeeded.FOLDER_OF_REQUIREMENTS);
        unread.byId().forEach((id, entries) -> requirement(id, entries.node(), entries)
                .ifPresent(requirement -> names.byId().put(id, requirement)));
        // Nothing can refer to what has no name of its own; what else is wrong with it is told all the same.
        unnamed.forEach(this::requirement);
        return names;
    }

    private Optional<Requirement> named(Node at, Entries entries) {
        return unread.named(at, entries).flatMap(found -> requirement(found.id(), at, entries));
    }

    private Optional<Requirement> requirement(String id, Node at, Entries from) {
        if (reading.contains(id)) {
            var circle = new ArrayList<>(reading);
            circle.subList(0, circle.indexOf(id)).clear();
            circle.add(id);
            from.problem(
                    at, "these need each other in a circle: " + String.join(" → ", circle), "cut it at one of them");
            return Optional.empty();
        }
        if (reading.size() == MOST_DEEP) {
            refuseTooDeep(at, from);
            return Optional.empty();
        }
        if (!read.containsKey(id)) {
            reading.add(id);
            read.put(id, requirement(unread.byId().get(id)));
            reading.remove(id);
        }
        return Optional.of(read.get(id));
    }

    private Requirement requirement(Entries entries) {
        var appliesWhen = conditions.readForWhom("applies-when", entries);
        var holdsWhen = entries.required("holds-when")
                .map(node -> conditions.read(node, entries))
                .orElse(Condition.all(List.of(new Condition.AtLeast(0, List.of()))));
        var requirement = new Requirement(
                entries.id(),
                entries.text("title"),
                entries.optionalText("label"),
                entries.yesOrNo("essential"),
                appliesWhen,
                holdsWhen,
                Sentences.read(entries),
                entries.optionalSentence("differs"),
                remedies.readAll(entries),
                ways.named("other-ways", entries),
                SourceReader.named(sources, entries));
        entries.done();
        titles.tell("title", entries);
        measure(requirement, entries);
        demandSentences(requirement, entries);
        if (offersHelp(requirement)) {
            withHelp.add(requirement);
        } else if (requirement.essential() && !entries.has("remedies") && !entries.has("other-ways")) {
            entries.problem(
                    entries.value("essential").orElse(entries.node()),
                    "“essential: yes” stops whoever does not meet " + quoted(requirement)
                            + ", and nobody is told what to do about it",
                    "write `essential: no` if it is only preferred; otherwise add a remedy under `remedies:`, or the id"
                            + " of another way under `other-ways:`");
        }
        return requirement;
    }

    private static String quoted(Requirement requirement) {
        return requirement.id().isEmpty() ? "this" : "“" + requirement.id() + "”";
    }

    /** However deep it was when it was first needed: the order in which requirements are written does not count. */
    private void measure(Requirement requirement, Entries entries) {
        var deep = 1
                + Stream.concat(
                                requirement.refersTo().stream(),
                                requirement.remedies().stream().flatMap(remedy -> remedy.after().stream()))
                        .mapToInt(depths::get)
                        .max()
                        .orElse(0);
        if (deep > MOST_DEEP) {
            refuseTooDeep(entries.node(), entries);
            // Told once: whatever needs this one is measured from here.
            deep = 0;
        }
        depths.put(requirement, deep);
    }

    private static void refuseTooDeep(Node at, Entries entries) {
        entries.problem(
                at,
                "requirements need each other more than " + MOST_DEEP + " deep here",
                "let fewer stand between this one and the last");
    }

    /** Itself or one of its parts, which come first. */
    private boolean offersHelp(Requirement requirement) {
        return !requirement.remedies().isEmpty()
                || !requirement.otherWays().isEmpty()
                || requirement.refersTo().stream().anyMatch(withHelp::contains);
    }

    private void demandSentences(Requirement requirement, Entries entries) {
        for (var status : tellable.of(requirement)) {
            if (!requirement.sentences().containsKey(status)) {
                entries.follows(
                        Set.of(entries.file()),
                        entries.node(),
                        "somebody can be told “" + status.text().toLowerCase(Locale.ROOT) + "” of "
                                + quoted(requirement) + ", and it has no sentence for them",
                        "add `" + status.sentenceKey().orElseThrow() + ":`");
            }
        }
    }
}
