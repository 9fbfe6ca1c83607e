package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import pathwaycheck.address.AddedOnTheWay;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.question.Wording;

/** Reads questions.yaml: sections, the questions in them, and what the dates among them mean. */
final class QuestionReader {

    /** Names that mean something else in an address. */
    private static final Set<String> TAKEN = Set.of(AsOf.FIELD, "told", "again", "from", "before", "rules");

    private final Names<Question> questions = new Names<>("question", "questions.yaml");
    private final Map<DateQuestion, Entries> dates = new LinkedHashMap<>();
    private final Alike asks = new Alike("question asks");
    private final Alike findOuts = new Alike("question tells people to find out");

    QuestionReader(List<Entries> sections) {
        var fields = new HashSet<String>();
        for (var section : sections) {
            var title = section.text("section");
            section.required("questions");
            for (var entries : section.entries("questions")) {
                var question = question(title, entries);
                questions.add(question.id(), question, entries);
                check(question, fields, entries);
                if (question instanceof DateQuestion date) {
                    dates.put(date, entries);
                } else {
                    entries.done();
                }
            }
            section.done();
        }
    }

    Names<Question> all() {
        return questions;
    }

    /** What the dates mean, told once every question has a name; then nothing more may stand beside them. */
    DateReader dates(ConditionReader conditions) {
        var reader = new DateReader(conditions, questions.all());
        dates.forEach((date, entries) -> {
            reader.read(date, entries);
            entries.done();
        });
        return reader;
    }

    private static void check(Question question, Set<String> fields, Entries entries) {
        if (ConditionReader.WORDS.contains(question.id())
                || TAKEN.contains(question.id())
                || AddedOnTheWay.mayBeOne(question.id())) {
            entries.problem(entries.node(), "a question cannot be called “" + question.id() + "”", "choose another id");
        }
        for (var field : question.fields()) {
            if (!fields.add(field) && !field.equals(question.id())) {
                entries.problem(entries.node(), "“" + field + "” is another question's name", "choose another id");
            }
        }
    }

    private Question question(String section, Entries entries) {
        asks.tell("ask", entries);
        var wording = new Wording(
                entries.id(),
                section,
                entries.sentence("ask"),
                entries.optionalSentence("hint"),
                entries.sentence("why"),
                entries.text("if-missing"),
                entries.optionalSentence("compare"),
                said(entries),
                entries.yesOrNo("after-report", false),
                about(entries),
                notSure(entries),
                inTables(entries));
        var answer = entries.word("answer");
        if (answer.equals("date")) {
            entries.value("compare")
                    .ifPresent(at -> entries.problem(
                            at, "dates are not compared", "delete the key, or ask for options to choose from"));
        }
        if (answer.equals("date")) {
            return new DateQuestion(wording);
        }
        if (!Set.of("one", "many").contains(answer)) {
            entries.value("answer")
                    .ifPresent(at ->
                            entries.problem(at, "“" + answer + "” is no kind of answer", "write one, many or date"));
            // Any kind will do from here on; its keys are not to be reported too.
            List.of("options", "scale", "groups", "apart").forEach(entries::value);
            return new DateQuestion(wording);
        }
        return choice(wording, answer.equals("many"), entries);
    }

    private static Optional<String> said(Entries entries) {
        var said = entries.optionalSentence("said");
        said.filter(it -> !it.contains(Wording.ANSWER))
                .ifPresent(it -> entries.problem(
                        entries.value("said").orElseThrow(),
                        "“said” has no place for the answer",
                        "write " + Wording.ANSWER + " where it stands"));
        return said;
    }

    /** Whoever reads a question knows what it is about: only those before it can be. */
    private Set<String> about(Entries entries) {
        return questions.named("about", entries).stream().map(Question::id).collect(Collectors.toSet());
    }

    private Optional<Wording.NotSure> notSure(Entries entries) {
        return entries.value("not-sure").map(value -> {
            var inside = entries.inside(value);
            var notSure = new Wording.NotSure(inside.text("text"), inside.sentence("find-out"));
            inside.done();
            findOuts.tell("find-out", inside);
            return notSure;
        });
    }

    private static Wording.InTables inTables(Entries entries) {
        return entries.value("in-tables")
                .map(value -> {
                    var inside = entries.inside(value);
                    var words = new Wording.InTables(
                            inside.givenTexts("headed"),
                            inside.givenTexts("not-headed"),
                            inside.givenTexts("not-counted"));
                    inside.done();
                    return words;
                })
                .orElse(Wording.InTables.NONE);
    }

    private static Choice choice(Wording wording, boolean many, Entries entries) {
        entries.required("options");
        var all = Alike.told("text", "option reads", entries.entries("options"));
        var options = Names.read(
                "option of “" + wording.id() + "”",
                all,
                option -> {
                    if (option.id().equals(Question.NOT_SURE)) {
                        option.problem(
                                option.node(),
                                "an option cannot be called “not-sure”",
                                "use the key `not-sure` instead");
                    }
                    return new Option(
                            option.id(),
                            option.text("text"),
                            option.optionalText("short"),
                            option.optionalSentence("hint"),
                            option.yesOrNo("alone", false),
                            option.yesOrNo("otherwise", false),
                            option.givenTexts("also-called"));
                },
                "questions.yaml");
        if (all.size() > Choice.MOST_OPTIONS) {
            entries.problem(
                    entries.value("options").orElseThrow(),
                    "there are " + all.size() + " options here, and " + Choice.MOST_OPTIONS + " are the most",
                    "ask in two questions");
        }
        checkAlsoCalled(all, many);
        var groups = groups(options, entries);
        checkApart(wording.id(), groups, entries);
        return new Choice(wording, many, options.all(), scale(options, entries), groups);
    }

    /** What could mean two options would be read as neither, unless it means both. */
    private static void checkAlsoCalled(List<Entries> options, boolean many) {
        var known = new HashMap<String, Entries>();
        for (var option : options) {
            Stream.of("id", "text", "short")
                    .flatMap(key -> option.value(key).stream())
                    .flatMap(QuestionReader::written)
                    .forEach(name -> known.putIfAbsent(plain(name), option));
        }
        var together = new HashMap<String, Entries>();
        for (var option : options) {
            option.value("also-called").stream()
                    .flatMap(QuestionReader::written)
                    .forEach(name -> {
                        var other = Optional.ofNullable(known.get(plain(name)))
                                .or(() -> Optional.ofNullable(together.put(plain(name), option))
                                        .filter(before -> before == option || !many));
                        other.ifPresent(it -> option.problem(
                                name,
                                (it == option ? "this option" : "another option") + " is called “" + Entries.shown(name)
                                        + "” already",
                                it == option ? "delete it here" : "delete it in one of the two"));
                    });
        }
    }

    /** The texts that stand here, be there one or a list. */
    private static Stream<ScalarNode> written(Node at) {
        return at instanceof SequenceNode list
                ? list.getValue().stream().flatMap(QuestionReader::written)
                : at instanceof ScalarNode text && !text.getValue().isBlank() ? Stream.of(text) : Stream.of();
    }

    private static String plain(ScalarNode text) {
        return Alike.plain(text.getValue());
    }

    private static List<Option> scale(Names<Option> options, Entries entries) {
        var scale = entries.value("scale").map(entries::oneOrMore).orElse(List.of()).stream()
                .flatMap(at -> options.named(at, entries).stream())
                .toList();
        if (new LinkedHashSet<>(scale).size() < scale.size()) {
            entries.value("scale")
                    .ifPresent(at -> entries.problem(at, "an option stands here twice", "keep one of the two"));
        }
        return new ArrayList<>(new LinkedHashSet<>(scale));
    }

    private static Map<String, Set<Option>> groups(Names<Option> options, Entries entries) {
        var groups = new LinkedHashMap<String, Set<Option>>();
        entries.value("groups").ifPresent(value -> {
            var inside = entries.insideSome(value, "there is no group here", "name one, or delete the key");
            for (var name : inside.names()) {
                inside.checkId(inside.key(name), name);
                groups.put(name, new LinkedHashSet<>(options.named(name, inside)));
            }
        });
        return new HashMap<>(groups);
    }

    /** Groups that exclude each other: what stands in two of them would be one thing and its opposite. */
    private static void checkApart(String question, Map<String, Set<Option>> groups, Entries entries) {
        if (!entries.has("apart")) {
            return;
        }
        var names = new Names<Set<Option>>("group of “" + question + "”", "questions.yaml");
        names.byId().putAll(groups);
        var apart = entries.words("apart");
        if (apart.size() == 1) {
            entries.problem(apart.get(0), "one group alone is apart from nothing", "name another one beside it");
        }
        var known = new HashMap<Option, String>();
        for (var at : apart) {
            for (var option : names.named(at, entries).orElse(Set.of())) {
                entries.word(at)
                        .map(group -> known.putIfAbsent(option, group))
                        .ifPresent(other -> entries.problem(
                                at,
                                "“" + option.id() + "” stands here and in “" + other + "”, which are apart",
                                "take it out of one of the two groups"));
            }
        }
    }
}
