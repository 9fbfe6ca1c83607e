package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pathwaycheck.rules.Headline;
import pathwaycheck.rules.RuleBook;

/** Reads the files of one career into a rule book: first what others refer to, last what refers to everything. */
final class BookReader {

    static final String FOLDER_OF_REQUIREMENTS = "requirements/";

    private static final Set<String> FILES = Set.of(
            "career.yaml",
            "questions.yaml",
            "rounds.yaml",
            "judgements.yaml",
            "ways.yaml",
            "sources.yaml",
            "contradictions.yaml",
            "people.yaml");

    /** A career may have no yearly windows, and its sources may agree. */
    private static final Set<String> MAY_BE_MISSING = Set.of("rounds.yaml", "contradictions.yaml");

    private final RuleFiles files;
    private final Problems problems;

    BookReader(RuleFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The rule book; worth something only if no problem was found. */
    Optional<RuleBook> read() {
        refuseUnknownFiles();
        var sources = Names.read("source", list("sources.yaml"), new SourceReader()::read);
        var asked = new QuestionReader(list("questions.yaml"));
        var questions = asked.all();
        var forWhom = new ConditionReader(questions, new Names<>("judgement"), (at, entries) -> Optional.empty());
        var judgements = Names.read(
                "judgement",
                list("judgements.yaml"),
                entries -> JudgementReader.read(sources, questions, forWhom, entries));
        var dates = asked.dates(forWhom);
        var ways = Names.read(
                "way",
                Alike.told("title", "way is called", list("ways.yaml")),
                entries -> OtherWayReader.read(sources, forWhom, entries));
        var rounds = Names.read(
                "round",
                Alike.told("title", "round is called", list("rounds.yaml")),
                new RoundsReader(sources, questions)::read);
        var byStep = requirementFiles();
        var requirements = new RequirementReader(
                        sources,
                        ways,
                        rounds,
                        questions,
                        dates.busy(),
                        judgements,
                        byStep.values().stream().flatMap(List::stream).toList())
                .readAll();
        var idsByStep = new LinkedHashMap<String, List<String>>();
        byStep.forEach(
                (step, all) -> idsByStep.put(step, all.stream().map(Entries::id).toList()));
        var root = root("career.yaml");
        var career = root.flatMap(new CareerReader(
                files.career(),
                sources,
                requirements,
                new HeadlineReader(sources, questions, requirements, forWhom),
                idsByStep)::read);
        var headlines = career.stream()
                .flatMap(it -> it.headlines().stream())
                .map(Headline::id)
                .collect(Collectors.toSet());
        var examples = list("people.yaml").stream()
                .map(new ExampleReader(questions, judgements, ways, requirements, headlines)::read)
                .toList();
        var contradictions = Names.read(
                "contradiction",
                list("contradictions.yaml"),
                entries -> ContradictionReader.read(sources, requirements, entries));
        return career.map(it -> new RuleBook(
                it,
                root.get().text("version"),
                files.hash(),
                questions.all(),
                dates.busy(),
                dates.oddDays(),
                dates.yearGroups(),
                rounds.all(),
                judgements.all(),
                ways.all(),
                sources.all(),
                contradictions.all(),
                examples));
    }

    private void refuseUnknownFiles() {
        for (var file : files.roots().keySet()) {
            if (!FILES.contains(file) && !file.startsWith(FOLDER_OF_REQUIREMENTS)) {
                problems.in(
                        file,
                        "no file of this name belongs here",
                        Nearest.to(file, FILES)
                                .map(near -> "rename it to " + near + ", if that is what you mean")
                                .orElse("move it out of the folder"));
            }
        }
    }

    /** The requirements of each file, by the file's name, which is the step's. */
    private Map<String, List<Entries>> requirementFiles() {
        var byStep = new LinkedHashMap<String, List<Entries>>();
        files.roots().keySet().stream()
                .filter(file -> file.startsWith(FOLDER_OF_REQUIREMENTS))
                .forEach(file -> byStep.put(
                        file.substring(FOLDER_OF_REQUIREMENTS.length(), file.length() - ".yaml".length()),
                        new ArrayList<>(list(file))));
        if (byStep.isEmpty()) {
            problems.in(FOLDER_OF_REQUIREMENTS, "there are no requirements", "add one file a step");
        }
        return byStep;
    }

    private Optional<Entries> root(String file) {
        if (!files.roots().containsKey(file)) {
            problems.in(file, "the file is missing", "add it");
            return Optional.empty();
        }
        return files.roots().get(file).map(node -> new Entries(file, node, problems));
    }

    private List<Entries> list(String file) {
        if (!files.roots().containsKey(file) && MAY_BE_MISSING.contains(file)) {
            return List.of();
        }
        if (!files.roots().containsKey(file)) {
            problems.in(file, "the file is missing", "add it");
            return List.of();
        }
        return files.roots()
                .get(file)
                .map(node -> Entries.list(file, node, problems))
                .orElse(List.of());
    }
}
