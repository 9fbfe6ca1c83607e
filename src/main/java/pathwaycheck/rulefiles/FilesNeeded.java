package pathwaycheck.rulefiles;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Which files a career has: told before anything in them, since whatever names what stands in them rests on it. */
final class FilesNeeded {

    static final String CAREER = "career.yaml";
    static final String FOLDER_OF_REQUIREMENTS = "requirements/";

    /** One of them tells a career's folder from any other, lest a slip in one name make it another kind of folder. */
    static final Set<String> TELL_A_CAREER = Set.of(CAREER, "questions.yaml", FOLDER_OF_REQUIREMENTS);

    private static final String ENDING = ".yaml";
    private static final Set<String> MUST_BE_THERE = Set.of(CAREER, "questions.yaml", "sources.yaml");
    private static final Set<String> MAY_BE_MISSING = Set.of(
            "rounds.yaml", "judgements.yaml", "ways.yaml", "contradictions.yaml", EditionReader.FILE, "people.yaml");

    private FilesNeeded() {}

    static boolean mayBeMissing(String file) {
        return MAY_BE_MISSING.contains(file);
    }

    private static String file(String step) {
        return FOLDER_OF_REQUIREMENTS + step + ENDING;
    }

    /** The step that a file of requirements is for. */
    static String step(String file) {
        return file.substring(FOLDER_OF_REQUIREMENTS.length(), file.length() - ENDING.length());
    }

    /** Tells which are missing, and which do not belong there. */
    static void check(RuleFiles files, Problems problems) {
        var there = files.roots().keySet();
        var known =
                Stream.concat(MUST_BE_THERE.stream(), MAY_BE_MISSING.stream()).toList();
        var strange = there.stream()
                .filter(file -> !known.contains(file) && !file.startsWith(FOLDER_OF_REQUIREMENTS))
                .toList();
        for (var file : strange) {
            problems.in(
                    file,
                    "no file of this name belongs here",
                    Nearest.to(file, known)
                            .map(near -> "rename it to " + near + ", if that is what you mean")
                            .orElse("move it out of the folder"));
        }
        MUST_BE_THERE.stream()
                .filter(file -> !there.contains(file)
                        && strange.stream()
                                .noneMatch(it -> Nearest.to(it, known).equals(Optional.of(file))))
                .sorted()
                .forEach(file ->
                        problems.in(file, "the file is missing", "add it, or restore it from its last version"));
        checkSteps(files, problems);
    }

    /** Each step has its file. */
    private static void checkSteps(RuleFiles files, Problems problems) {
        var there = files.roots().keySet().stream()
                .filter(file -> file.startsWith(FOLDER_OF_REQUIREMENTS))
                .toList();
        if (there.isEmpty()) {
            problems.in(FOLDER_OF_REQUIREMENTS, "there are no requirements", "add one file a step");
            return;
        }
        var steps = files.roots().getOrDefault(CAREER, Optional.empty()).stream()
                .flatMap(FilesNeeded::steps)
                .toList();
        var ids = steps.stream().map(ScalarNode::getValue).toList();
        var strange = there.stream()
                .filter(file -> !ids.isEmpty() && !ids.contains(step(file)))
                .toList();
        var without = steps.stream()
                .filter(step -> !there.contains(file(step.getValue())))
                .toList();
        var isRenamed = strange.size() == 1 && without.size() == 1;
        for (var file : strange) {
            problems.in(
                    file,
                    "no step is called “" + step(file) + "”",
                    isRenamed
                            ? "rename it to " + file(without.get(0).getValue()) + ", if that is what you mean"
                            : "add the step to career.yaml, again if it stood there,"
                                    + " or name the file after one of its steps: "
                                    + String.join(", ", ids));
        }
        if (!isRenamed) {
            without.forEach(step -> problems.at(
                    CAREER,
                    step,
                    "the step “" + step.getValue() + "” has no file of its own",
                    "add " + file(step.getValue()) + ", with the requirements of the step"));
        }
    }

    private static Stream<ScalarNode> steps(Node career) {
        return YamlNodes.value(career, "steps")
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .stream()
                .flatMap(steps -> steps.getValue().stream())
                .flatMap(step -> YamlNodes.value(step, "id").stream())
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(id -> !id.getValue().isBlank());
    }
}
