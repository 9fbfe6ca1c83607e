package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.rules.Headline;
import pathwaycheck.rules.RuleBook;

/** Reads the files of one career into a rule book: first what others refer to, last what refers to everything. */
final class BookReader {

    private static final String QUESTIONS = "questions.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final String ROUNDS = "rounds.yaml";
    private static final String JUDGEMENTS = "judgements.yaml";
    private static final String WAYS = "ways.yaml";

    private final RuleFiles files;
    private final Problems problems;

    BookReader(RuleFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The rule book; worth something only if no problem was found. */
    Optional<RuleBook> read() {
        var sources = Names.read("source", list(SOURCES), new SourceReader()::read, SOURCES);
        var asked = new QuestionReader(list(QUESTIONS));
        var questions = asked.all();
        var forWhom =
                new ConditionReader(questions, new Names<>("judgement", JUDGEMENTS), (at, entries) -> Optional.empty());
        var judgements = Names.read(
                "judgement",
                list(JUDGEMENTS),
                entries -> JudgementReader.read(sources, questions, forWhom, entries),
                JUDGEMENTS);
        var dates = asked.dates(forWhom);
        var rounds = Names.read(
                "round",
                Alike.told("title", "round is called", list(ROUNDS)),
                new RoundsReader(sources, questions, judgements)::read,
                ROUNDS);
        var ways = Names.read(
                "way",
                Alike.told("title", "way is called", list(WAYS)),
                entries -> OtherWayReader.read(sources, questions, rounds, forWhom, entries),
                WAYS);
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
        var root = root(FilesNeeded.CAREER);
        var career = root.flatMap(new CareerReader(
                files.career(),
                sources,
                requirements,
                new HeadlineReader(sources, questions, ways, requirements, forWhom),
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
        var version = root.map(it -> it.text("version")).orElse("");
        var editions = new EditionReader(requirements, rounds).readAll(list(EditionReader.FILE), root);
        problems.abbreviations().tell(problems);
        return career.map(it -> new RuleBook(
                it,
                version,
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
                editions,
                examples));
    }

    /** The requirements of each file, by the file's name, which is the step's. */
    private Map<String, List<Entries>> requirementFiles() {
        var byStep = new LinkedHashMap<String, List<Entries>>();
        files.roots().keySet().stream()
                .filter(file -> file.startsWith(FilesNeeded.FOLDER_OF_REQUIREMENTS))
                .forEach(file -> byStep.put(FilesNeeded.step(file), new ArrayList<>(list(file))));
        return byStep;
    }

    private Optional<Entries> root(String file) {
        return document(file).map(node -> new Entries(file, node, problems));
    }

    /** The entries of a file; none if there is no such file, which is told where it must be there. */
    private List<Entries> list(String file) {
        return document(file).map(node -> Entries.list(file, node, problems)).orElse(List.of());
    }

    private Optional<Node> document(String file) {
        return files.roots().getOrDefault(file, Optional.empty());
    }
}
