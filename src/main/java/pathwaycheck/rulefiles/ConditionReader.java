package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rulefiles.NamesInUse.Name;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Status;

/** Reads conditions. All entries of one pair of braces must hold. */
final class ConditionReader {

    /** The words that a question cannot be called, since they begin a condition. */
    static final Set<String> WORDS = Set.of("all", "any", "at-least", "of", "from", "judged-by", "meets");

    private static final String QUESTIONS = "questions.yaml";

    /** They stand beside a condition; further to the right they would stand within it. */
    private static final Set<String> KEYS_OF_A_REQUIREMENT = Stream.concat(
                    Stream.of("title", "label", "essential", "differs", "remedies", "other-ways", "sources"),
                    Arrays.stream(Status.values()).flatMap(status -> status.sentenceKey().stream()))
            .collect(Collectors.toSet());

    /** Holds for everybody: what stands in for a condition that could not be read. */
    private static final Condition UNREADABLE = new Condition.AtLeast(0, List.of());

    private final Names<Question> questions;
    private final Names<Judgement> judgements;
    private final BiFunction<Node, Entries, Optional<Requirement>> requirements;

    ConditionReader(
            Names<Question> questions,
            Names<Judgement> judgements,
            BiFunction<Node, Entries, Optional<Requirement>> requirements) {
        this.questions = questions;
        this.judgements = judgements;
        this.requirements = requirements;
    }

    /** A condition over everything. */
    Condition read(Node node, Entries around) {
        return read(node, around, false);
    }

    /**
     * A condition over answers alone, where there is one: for whom something is cannot wait for a day or for a
     * judgement.
     */
    Optional<Condition> readForWhom(String key, Entries around) {
        return around.value(key).map(node -> read(node, around, true));
    }

    private Condition read(Node node, Entries around, boolean answersOnly) {
        var entries = around.insideSome(node, "this condition is empty", "say what must hold, or delete the key");
        var conditions = new ArrayList<Condition>();
        for (var name : entries.names()) {
            var value = entries.value(name).orElseThrow();
            if (answersOnly && Set.of("from", "judged-by", "meets").contains(name)) {
                entries.problem(value, "“" + name + "” cannot stand here", "use answers to questions alone");
                continue;
            }
            switch (name) {
                case "all" -> conditions.add(Condition.all(parts(value, entries, answersOnly)));
                case "any" -> conditions.add(Condition.any(parts(value, entries, answersOnly)));
                case "at-least" -> conditions.add(atLeast(value, entries, answersOnly));
                case "of" -> entries.required("at-least");
                case "from" -> from(value, entries).ifPresent(conditions::add);
                case "judged-by" ->
                    judgements.named(value, entries).map(Condition.Judged::new).ifPresent(conditions::add);
                case "meets" ->
                    requirements.apply(value, entries).map(Condition.Meets::new).ifPresent(conditions::add);
                default -> answered(name, value, entries).ifPresent(conditions::add);
            }
        }
        entries.done();
        return conditions.isEmpty() ? UNREADABLE : Condition.all(conditions);
    }

    private List<Condition> parts(Node value, Entries entries, boolean answersOnly) {
        var parts = Entries.list(entries.file(), value, entries.problems()).stream()
                .map(part -> read(part.node(), part, answersOnly))
                .toList();
        return parts.isEmpty() ? List.of(UNREADABLE) : parts;
    }

    private Condition atLeast(Node value, Entries entries, boolean answersOnly) {
        return entries.required("of")
                .map(of -> parts(of, entries, answersOnly))
                .<Condition>map(parts -> new Condition.AtLeast(number(value, parts.size(), entries), parts))
                .orElse(UNREADABLE);
    }

    private Optional<Condition> from(Node value, Entries entries) {
        return date(value, entries).map(Condition.From::new);
    }

    /** A question that asks for a date. */
    Optional<DateQuestion> date(Node value, Entries entries) {
        return questions.named(value, entries).flatMap(question -> {
            if (question instanceof DateQuestion date) {
                return Optional.of(date);
            }
            entries.leadsNowhere(
                    Set.of(QUESTIONS),
                    value,
                    "“" + question.id() + "” does not ask for a date",
                    "name a question with `answer: date`");
            return Optional.empty();
        });
    }

    private Optional<Condition> answered(String name, Node value, Entries entries) {
        var question = questions.byId().get(name);
        if (question == null) {
            if (KEYS_OF_A_REQUIREMENT.contains(name)) {
                entries.problem(
                        entries.key(name),
                        "“" + name + "” stands within a condition, where it means nothing",
                        "begin its line further to the left, exactly below `holds-when`");
                return Optional.empty();
            }
            var words = new LinkedHashSet<>(WORDS);
            words.addAll(questions.byId().keySet());
            entries.leadsNowhere(
                    new Name("question", name),
                    Set.of(QUESTIONS),
                    entries.key(name),
                    "“" + name + "” is neither a question nor a word of the rule language",
                    Nearest.toName(name, words)
                            .map(near -> "write `" + near + "`, if that is what you mean; or ask it in " + QUESTIONS)
                            .orElse("ask it in " + QUESTIONS + " first"));
            return Optional.empty();
        }
        entries.problems().isNamed(new Name("question", name));
        return question.in(new Kinds<>() {
            @Override
            public Optional<Condition> choice(Choice choice) {
                return Optional.of(chosen(choice, value, entries));
            }

            @Override
            public Optional<Condition> date(DateQuestion date) {
                entries.leadsNowhere(
                        Set.of(QUESTIONS), value, "“" + name + "” asks for a date", "write `from: " + name + "`");
                return Optional.empty();
            }
        });
    }

    private Condition chosen(Choice question, Node value, Entries entries) {
        if (value instanceof ScalarNode) {
            return new Condition.Chosen(question, options(question, value, entries), 1);
        }
        var how = entries.inside(value);
        var options = new HashSet<Option>();
        var count = 1;
        if (how.has("one-of")) {
            options.addAll(
                    how.value("one-of").map(of -> options(question, of, how)).orElseThrow());
        } else if (how.has("at-least")) {
            options.addAll(how.value("at-least")
                    .map(least -> fromPlace(question, least, how))
                    .orElseThrow());
        } else if (how.has("includes")) {
            options.addAll(how.value("includes")
                    .map(all -> options(question, all, how))
                    .orElseThrow());
            count = options.size();
        } else if (how.has("in-group")) {
            options.addAll(group(question, how));
        } else {
            question.options().stream().filter(option -> !option.alone()).forEach(options::add);
        }
        if (how.has("count")) {
            count = how.value("count")
                    .map(of -> number(of, options.size(), how))
                    .orElseThrow();
        } else if (how.names().isEmpty()
                || !Set.of("one-of", "at-least", "includes", "in-group").containsAll(how.names())) {
            how.problem(
                    value, "this does not say which options", "write one-of, at-least, includes, in-group or count");
        }
        if (count > 1 && !question.many()) {
            how.leadsNowhere(
                    Set.of(QUESTIONS),
                    value,
                    "only one option of “" + question.id() + "” can be chosen",
                    "ask for one of them");
        }
        how.done();
        return new Condition.Chosen(question, options, count);
    }

    /** The options of a question, by their ids. */
    static Names<Option> options(Choice question) {
        var names = new Names<Option>("option of “" + question.id() + "”", QUESTIONS);
        question.options().forEach(option -> names.byId().put(option.id(), option));
        return names;
    }

    private static Set<Option> options(Choice question, Node value, Entries entries) {
        var names = options(question);
        var options = new LinkedHashSet<Option>();
        entries.oneOrMore(value).forEach(at -> names.named(at, entries).ifPresent(option -> {
            if (!options.add(option)) {
                entries.problem(at, "“" + option.id() + "” stands here twice", "keep one of the two");
            }
        }));
        return options;
    }

    private Set<Option> fromPlace(Choice question, Node value, Entries entries) {
        var least = options(question).named(value, entries);
        var place = least.map(question.scale()::indexOf).orElse(-1);
        if (place < 0) {
            least.ifPresent(option -> entries.leadsNowhere(
                    Set.of(QUESTIONS),
                    value,
                    "“" + option.id() + "” has no place on the scale of “" + question.id() + "”",
                    question.scale().isEmpty()
                            ? "use `one-of`, or give the question a `scale:`"
                            : "write one of: "
                                    + question.scale().stream().map(Option::id).collect(Collectors.joining(", "))));
            return Set.of();
        }
        return new LinkedHashSet<>(
                question.scale().subList(place, question.scale().size()));
    }

    private static Set<Option> group(Choice question, Entries how) {
        var names = new Names<Set<Option>>("group of “" + question.id() + "”", QUESTIONS);
        names.byId().putAll(question.groups());
        return how.value("in-group").flatMap(at -> names.named(at, how)).orElse(Set.of());
    }

    /**
     * At least none is no condition, so it is refused like too many; and 0, which is harmless, returned in its place.
     * Of no options at all, as of a group that is misspelt, something else is told.
     */
    private static int number(Node value, int most, Entries entries) {
        var text = entries.word(value).filter(written -> most > 0);
        if (text.isPresent() && text.get().matches("[1-9]\\d{0,2}") && Integer.parseInt(text.get()) <= most) {
            return Integer.parseInt(text.get());
        }
        text.ifPresent(written -> entries.problem(
                value, "“" + written + "” is not a number from 1 to " + most, "write how many must hold"));
        return 0;
    }
}
