package pathwaycheck.testing.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Question;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Example;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.YearGroups;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Journey;
import pathwaycheck.verdict.Verdict;

/** Somebody with answers on a day, and the addresses of their pages in one career. */
public record Person(RuleBook ruleBook, String name, LocalDate asOf, Answers answers) {

    /** Walked once a rule book, of which there is one object each. */
    private static final Map<RuleBook, List<Asked>> EVERY_QUESTION =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** The people in every rule book that ships. */
    public static Stream<Person> everybody() {
        return TheRules.all().stream().flatMap(Person::everybodyIn);
    }

    /** The people in this rule book. */
    public static Stream<Person> everybodyIn(RuleBook ruleBook) {
        return ruleBook.examples().stream().map(example -> of(example, ruleBook));
    }

    /** The first with this name. */
    public static Person called(String name) {
        return everybody()
                .filter(person -> person.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody in the rule books is called “" + name + "”"));
    }

    /** Everybody at each question they are asked: with what they answered before it, and nothing after. */
    public static Stream<Asked> everyQuestion() {
        return TheRules.all().stream().flatMap(Person::everyQuestionIn);
    }

    /** The same, of the people in this rule book. */
    public static Stream<Asked> everyQuestionIn(RuleBook ruleBook) {
        return EVERY_QUESTION
                .computeIfAbsent(
                        ruleBook, book -> distinct(everybodyIn(book).flatMap(Person::everyQuestionOf), Asked::address)
                                .toList())
                .stream();
    }

    /** Each question of this rule book once, asked of whoever comes to it first. */
    public static Stream<Asked> eachQuestionIn(RuleBook ruleBook) {
        return distinct(everyQuestionIn(ruleBook), Asked::question);
    }

    /** This person at each question they are asked, those after the report last. */
    public Stream<Asked> everyQuestionOf() {
        return inTheirOrder().stream().map(question -> new Asked(before(question), question));
    }

    private static <T> Stream<T> distinct(Stream<T> all, Function<T, Object> by) {
        return all
                .collect(Collectors.toMap(by, it -> it, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    private static Person of(Example example, RuleBook ruleBook) {
        return new Person(ruleBook, example.name(), example.asOf(), example.answers());
    }

    /** The question this id belongs to, on the way to Clinical Engineer. */
    public static Question question(String id) {
        return question(id, TheRules.book());
    }

    /** The same, in this rule book. */
    public static Question question(String id, RuleBook ruleBook) {
        return ruleBook.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What the engine makes of them. */
    public Journey journey() {
        return Journey.replay(ruleBook, answers, asOf);
    }

    /** What they are told. */
    public Report report() {
        return Report.of(journey());
    }

    /** The same at a glance. */
    public AtAGlance atAGlance() {
        return AtAGlance.of(Plan.of(journey().assessment()), report());
    }

    /** What they are told is the name of a requirement. */
    public String title(String requirement) {
        return report().requirements().stream()
                .flatMap(RequirementReport::withParts)
                .filter(it -> it.id().equals(requirement))
                .map(RequirementReport::title)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not told of " + requirement));
    }

    /** What they are told as far as they answered, with questions left open. */
    public Report reportAsFarAsAnswered() {
        return Report.of(Journey.asFarAsAnswered(ruleBook, answers, asOf));
    }

    /** The same at a glance. */
    public AtAGlance atAGlanceAsFarAsAnswered() {
        var plan = Plan.of(Journey.asFarAsAnswered(ruleBook, answers, asOf).assessment());
        return AtAGlance.of(plan, Report.of(plan));
    }

    /** The questions they are asked, in order. */
    public List<Question> asked() {
        return journey().asked();
    }

    /** The same person on another day. */
    public Person on(LocalDate day) {
        return new Person(ruleBook, name, day, answers);
    }

    /** The same person, who answers this question so. */
    public Person with(Question question, Answer answer) {
        return new Person(ruleBook, name, asOf, answers.with(question, answer));
    }

    /** The same, with the values an address has for the answer. */
    public Person with(String id, String... values) {
        var question = question(id, ruleBook);
        return with(question, (Answer) question.read(new Query(Map.of(id, List.of(values)))));
    }

    /** The same person, who has not answered this question. */
    public Person without(Question question) {
        return new Person(
                ruleBook,
                name,
                asOf,
                answers.only(ruleBook.questions().stream()
                        .filter(other -> !other.equals(question))
                        .toList()));
    }

    private Person before(Question question) {
        var asked = inTheirOrder();
        return new Person(ruleBook, name, asOf, answers.only(asked.subList(0, asked.indexOf(question))));
    }

    /**
     * Whoever is asked something after the report has answered all that comes before it; and what they say after it may
     * ask them something more before the next.
     */
    private List<Question> inTheirOrder() {
        var beforeTheReport =
                asked().stream().filter(question -> !question.isAfterReport()).toList();
        var first =
                Journey.replay(ruleBook, answers.only(beforeTheReport), asOf).asked();
        return asked().stream()
                .sorted(Comparator.comparing(
                        question -> first.contains(question) ? 0 : question.isAfterReport() ? 1 : 2))
                .toList();
    }

    /** The address of one of their pages, as {@code /report}, perhaps with something more at its end. */
    public String at(String page, String... more) {
        return Stream.concat(pairs().stream(), Stream.of(more))
                .collect(Collectors.joining("&", new Links(ruleBook.career().id()).about() + page + "?", ""));
    }

    /** The address of the same for programs, as {@code /assess}. */
    public String asData(String document, String... more) {
        return Stream.concat(pairs().stream(), Stream.of(more))
                .collect(Collectors.joining("&", new Links(ruleBook.career().id()).apiCareer() + document + "?", ""));
    }

    /** What their addresses hold after the path: names and values, the day first. */
    public List<String> pairs() {
        return Stream.concat(new AsOf(asOf, true).write().stream(), answers.write(ruleBook.questions()).stream())
                .map(Pair::toString)
                .toList();
    }

    /** As an address writes it. */
    public static String encoded(String text) {
        return new Pair("", text).toString().substring("=".length());
    }

    @Override
    public String toString() {
        return name;
    }

    /** A person before a question that is still open to them. */
    public record Asked(Person person, Question question) {

        /** The page of the question. */
        public String address() {
            return person.at("/questions/" + question.id());
        }

        /** What they are asked: pupils name their year at school in place of a month. */
        public String asks() {
            var here = person.journey().assessment();
            return person.ruleBook().yearGroups().stream()
                    .filter(years -> years.question().equals(question))
                    .filter(years -> here.when(Optional.of(years.forWhom())).equals(Verdict.ALWAYS))
                    .map(YearGroups::ask)
                    .findFirst()
                    .orElseGet(() -> question.wording().ask());
        }

        /** Where its form leads with these fields. */
        public String answering(String... fields) {
            return person.at("/questions/" + question.id() + "/answer", fields);
        }

        @Override
        public String toString() {
            return question.id() + ", asked of: " + person;
        }
    }
}
