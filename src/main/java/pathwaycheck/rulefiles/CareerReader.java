package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Step;

/** Reads career.yaml: what the career is, its steps and its goal. */
final class CareerReader {

    /** What a requirement is part of, and what a step lists. */
    private static final Set<String> FROM_ANYWHERE = Set.of(FilesNeeded.FOLDER_OF_REQUIREMENTS, FilesNeeded.CAREER);

    private final String id;
    private final Names<Source> sources;
    private final Names<Requirement> requirements;
    private final HeadlineReader headlines;
    private final Map<String, List<String>> idsByStep;

    /** @param idsByStep the ids in each file of requirements, by the name of the step that the file is for */
    CareerReader(
            String id,
            Names<Source> sources,
            Names<Requirement> requirements,
            HeadlineReader headlines,
            Map<String, List<String>> idsByStep) {
        this.id = id;
        this.sources = sources;
        this.requirements = requirements;
        this.headlines = headlines;
        this.idsByStep = idsByStep;
    }

    Optional<Career> read(Entries entries) {
        var title = entries.text("title");
        var asks = entries.sentence("asks");
        var summary = entries.sentence("summary");
        entries.text("version");
        entries.required("about");
        entries.required("steps");
        var helpsToKnow = entries.listedTexts("helps-to-know");
        var about = entries.entries("about").stream().map(this::about).toList();
        var skills = entries.value("skills").map(value -> about(entries.inside(value)));
        var steps = Names.read("step", Alike.told("title", "step is called", entries.entries("steps")), this::step);
        var ideas = entries.value("ideas").map(value -> ideas(entries.inside(value)));
        var answers = Names.read("answer", entries.entries("answers"), headlines::read);
        var reach = entries.optionalText("reach").orElse("get there");
        var goal = entries.required("goal").flatMap(at -> requirements.named(at, entries));
        goal.ifPresent(it -> checkGoal(it, steps.all(), entries));
        entries.value("known-by-letters")
                .map(entries::inside)
                .ifPresent(entries.problems().abbreviations()::mayStandAlone);
        entries.done();
        return goal.map(it -> new Career(
                id, title, asks, summary, helpsToKnow, about, skills, ideas, it, reach, answers.all(), steps.all()));
    }

    /** Whoever has reached the goal has done all that the way asks for. */
    private static void checkGoal(Requirement goal, List<Step> steps, Entries entries) {
        steps.stream()
                .filter(step -> step.requirements().stream().anyMatch(Requirement::essential))
                .reduce((first, second) -> second)
                .filter(last -> !goal.essential() || !last.requirements().contains(goal))
                .ifPresent(last -> entries.follows(
                        FROM_ANYWHERE,
                        entries.value("goal").orElseThrow(),
                        "the way does not end with “" + goal.id() + "”",
                        "write under `goal:` an essential requirement of the step “" + last.id()
                                + "”, the last that has one"));
    }

    private Career.Ideas ideas(Entries entries) {
        var ideas = new Career.Ideas(
                entries.text("title"),
                entries.sentence("says"),
                headlines.forWhom("for", entries),
                requirements.named("from", entries));
        entries.done();
        return ideas;
    }

    private Career.About about(Entries entries) {
        var about = new Career.About(
                entries.text("title"),
                entries.sentence("says"),
                entries.listedTexts("list"),
                SourceReader.named(sources, entries));
        entries.done();
        return about;
    }

    private Step step(Entries entries) {
        entries.required("requirements");
        var counting = requirements.named("requirements", entries);
        var own = idsByStep.getOrDefault(entries.id(), List.of());
        for (var requirement : counting) {
            if (!own.contains(requirement.id())) {
                entries.problem(
                        entries.node(),
                        "“" + requirement.id() + "” does not stand in the file of the step “" + entries.id() + "”",
                        "move it to " + FilesNeeded.FOLDER_OF_REQUIREMENTS + entries.id() + ".yaml");
            }
        }
        var parts = own.stream()
                .map(requirements.byId()::get)
                .filter(requirement -> requirement != null && !counting.contains(requirement))
                .toList();
        unusedParts(counting, parts)
                .forEach(part -> entries.follows(
                        FROM_ANYWHERE,
                        entries.node(),
                        "“" + part.id() + "” neither counts in a step nor is part of a requirement",
                        "write it under `requirements:` of this step; or, as a part of another requirement, there as"
                                + " { meets: " + part.id() + " }"));
        return new Step(entries.id(), entries.text("title"), entries.sentence("says"), counting, parts);
    }

    private static List<Requirement> unusedParts(List<Requirement> counting, List<Requirement> parts) {
        var used = new ArrayList<>(counting);
        for (var i = 0; i < used.size(); i++) {
            var requirement = used.get(i);
            Stream.concat(
                            requirement.refersTo().stream(),
                            requirement.remedies().stream().flatMap(remedy -> remedy.after().stream()))
                    .filter(part -> !used.contains(part))
                    .forEach(used::add);
        }
        return parts.stream().filter(part -> !used.contains(part)).toList();
    }
}
