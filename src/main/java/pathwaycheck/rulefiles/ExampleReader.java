package pathwaycheck.rulefiles;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/** Reads people.yaml: people, and what they must be told. */
final class ExampleReader {

    private final Names<Question> questions;
    private final Names<Requirement> requirements;
    private final HelpPromiseReader help;

    ExampleReader(
            Names<Question> questions,
            Names<Judgement> judgements,
            Names<OtherWay> ways,
            Names<Requirement> requirements,
            Set<String> headlines) {
        this.questions = questions;
        this.requirements = requirements;
        this.help = new HelpPromiseReader(questions, judgements, ways, requirements, headlines);
    }

    Example read(Entries entries) {
        var example = new Example(
                entries.givenText("name"),
                new Times(entries).day("as-of"),
                answers(entries),
                told(entries),
                appliesIn(entries),
                help.days("planned", entries),
                help.read(entries));
        entries.done();
        return example;
    }

    private Answers answers(Entries entries) {
        var value = entries.required("answers");
        if (value.isEmpty()) {
            return Answers.none();
        }
        var inside = entries.inside(value.get());
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : inside.names()) {
            var at = inside.value(name).orElseThrow();
            if (isNothing(at) && !questions.byId().containsKey(name)) {
                inside.problem(
                        inside.key(name),
                        "“" + name + "” stands here as a key of its own: a comma within { } begins a new one",
                        "put several answers to one question in square brackets, as [a, b]");
                continue;
            }
            questions.keyed(name, inside);
            values.put(name, inside.answer(at));
        }
        var read = Answers.read(questions.all(), new Query(values));
        questions.all().stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(choice -> values.containsKey(choice.id()))
                .forEach(choice -> ConditionReader.options(choice).noteNamed(values.get(choice.id()), inside));
        for (Mistake mistake : read.mistakes()) {
            var question = mistake.question();
            inside.value(question.id())
                    .ifPresent(at -> question.in(new Answerable(values.get(question.id()), at, inside)));
        }
        return read.answers();
    }

    /** Tells that words are no answer, and what could stand in their place. */
    private record Answerable(List<String> written, Node at, Entries inside) implements Kinds<Void> {

        @Override
        public Void choice(Choice choice) {
            var options = ConditionReader.options(choice);
            var unknown = written.stream()
                    .filter(word -> !options.byId().containsKey(word) && !word.equals(Question.NOT_SURE))
                    .findFirst();
            unknown.ifPresentOrElse(
                    word -> options.leadsNowhere(
                            word, quoted(word) + " is no answer to “" + choice.id() + "”", at, inside),
                    () -> tell(choice, choice.many() ? "what stands alone goes with no other" : toDo(choice)));
            return null;
        }

        private static String toDo(Choice choice) {
            return "write one of: "
                    + String.join(", ", ConditionReader.options(choice).byId().keySet());
        }

        @Override
        public Void date(DateQuestion date) {
            tell(date, "write a day or a month, as 2027-07-15 or 2027-07");
            return null;
        }

        private void tell(Question question, String toDo) {
            inside.leadsNowhere(
                    Set.of("questions.yaml"),
                    at,
                    quoted(String.join(", ", written)) + " is no answer to “" + question.id() + "”",
                    toDo);
        }

        private static String quoted(String word) {
            return "“" + word + "”";
        }
    }

    private static boolean isNothing(Node at) {
        return at.getTag().equals(Tag.NULL);
    }

    private Map<Requirement, Status> told(Entries entries) {
        var told = new LinkedHashMap<Requirement, Status>();
        entries.required("told").ifPresent(value -> {
            var inside = entries.insideSome(value, "this promises nothing", "say what this person must be told");
            for (var name : inside.names()) {
                var at = inside.value(name).orElseThrow();
                var status = inside.word(at).flatMap(word -> {
                    var known = Status.of(word);
                    if (known.isEmpty()) {
                        inside.problem(at, "“" + word + "” is nothing we tell people", statusMeant(word));
                    }
                    return known;
                });
                requirements
                        .keyed(name, inside)
                        .ifPresent(requirement -> status.ifPresent(it -> told.put(requirement, it)));
            }
        });
        return told;
    }

    private Optional<Integer> appliesIn(Entries entries) {
        return entries.value("applies-in").flatMap(at -> entries.word(at).flatMap(year -> {
            if (year.matches("20\\d\\d")) {
                return Optional.of(Integer.parseInt(year));
            }
            entries.problem(at, "“" + year + "” is not a year", "write it as 2027");
            return Optional.empty();
        }));
    }

    /** What to write in the place of a word that is no status. */
    static String statusMeant(String word) {
        var words = Arrays.stream(Status.values()).map(Status::word).toList();
        return Nearest.to(word, words)
                .map(near -> "write `" + near + "`, if that is what you mean")
                .orElse("write one of: " + String.join(", ", words));
    }
}
