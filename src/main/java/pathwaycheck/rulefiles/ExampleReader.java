package pathwaycheck.rulefiles;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Option;
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
            questions.keyed(name, inside);
            values.put(name, inside.answer(at));
        }
        var read = Answers.read(questions.all(), new Query(values));
        for (Mistake mistake : read.mistakes()) {
            var question = mistake.question();
            inside.value(question.id())
                    .ifPresent(at -> inside.leadsNowhere(
                            Set.of("questions.yaml"),
                            at,
                            "this is no answer to “" + question.id() + "”",
                            question.in(new Answerable(values.get(question.id())))));
        }
        return read.answers();
    }

    /** What could stand in the place of words that are no answer. */
    private record Answerable(List<String> written) implements Kinds<String> {

        @Override
        public String choice(Choice choice) {
            var options = new Names<Option>("option");
            choice.options().forEach(option -> options.byId().put(option.id(), option));
            return written.stream()
                    .filter(word -> !options.byId().containsKey(word))
                    .findFirst()
                    .map(options::toDo)
                    .orElse(choice.many() ? "what stands alone goes with no other" : "write one of them");
        }

        @Override
        public String date(DateQuestion date) {
            return "write a day or a month, as 2027-07-15 or 2027-07";
        }
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
