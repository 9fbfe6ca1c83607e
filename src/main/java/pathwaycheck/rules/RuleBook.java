package pathwaycheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;

/** Everything read from the folder of one career. */
public final class RuleBook {

    private final Career career;
    private final String version;
    private final String hash;
    private final List<Question> questions;
    private final List<Busy> busy;
    private final List<OddDay> oddDays;
    private final List<YearGroups> yearGroups;
    private final List<Rounds> rounds;
    private final List<Judgement> judgements;
    private final List<OtherWay> otherWays;
    private final List<Source> sources;
    private final List<Contradiction> contradictions;
    private final List<Edition> editions;
    private final List<Example> examples;
    private final List<Requirement> requirements;
    private final List<Requirement> counting;
    private final Set<Requirement> parts;
    private final Map<String, Requirement> byId;
    private final Map<Question, Set<Requirement>> resting;
    private final Map<Class<?>, Object> workedOut = new ConcurrentHashMap<>();

    /** A rule book of these parts, each in its author's order. */
    public RuleBook(
            Career career,
            String version,
            String hash,
            List<Question> questions,
            List<Busy> busy,
            List<OddDay> oddDays,
            List<YearGroups> yearGroups,
            List<Rounds> rounds,
            List<Judgement> judgements,
            List<OtherWay> otherWays,
            List<Source> sources,
            List<Contradiction> contradictions,
            List<Edition> editions,
            List<Example> examples) {
        this.career = career;
        this.version = version;
        this.hash = hash;
        this.questions = List.copyOf(questions);
        this.busy = List.copyOf(busy);
        this.oddDays = List.copyOf(oddDays);
        this.yearGroups = List.copyOf(yearGroups);
        this.rounds = List.copyOf(rounds);
        this.judgements = List.copyOf(judgements);
        this.otherWays = List.copyOf(otherWays);
        this.sources = List.copyOf(sources);
        this.contradictions = List.copyOf(contradictions);
        this.editions = List.copyOf(editions);
        this.examples = List.copyOf(examples);
        this.requirements = career.steps().stream()
                .flatMap(step -> Stream.concat(step.requirements().stream(), step.parts().stream()))
                .toList();
        this.byId = requirements.stream()
                .collect(Collectors.toUnmodifiableMap(Requirement::id, it -> it, (first, again) -> first));
        this.counting = career.steps().stream()
                .flatMap(step -> step.requirements().stream())
                .toList();
        this.parts =
                career.steps().stream().flatMap(step -> step.parts().stream()).collect(Collectors.toUnmodifiableSet());
        this.resting = resting(requirements);
    }

    private static Map<Question, Set<Requirement>> resting(List<Requirement> requirements) {
        var resting = new HashMap<Question, Set<Requirement>>();
        for (var requirement : requirements) {
            for (var question : requirement.restsOn()) {
                resting.computeIfAbsent(question, it -> new HashSet<>()).add(requirement);
            }
        }
        return resting;
    }

    /** The career it leads to. */
    public Career career() {
        return career;
    }

    /** What its authors call this state of it. */
    public String version() {
        return version;
    }

    /** The first 12 hexadecimal digits of the SHA-256 of its files: two rule books with the same hash say the same. */
    public String hash() {
        return hash;
    }

    /** What it asks, in the order in which its author would. */
    public List<Question> questions() {
        return questions;
    }

    /** The questions that are about the answer to this one, or about that to one of those, in their order. */
    public List<Question> about(Question subject) {
        var about = new ArrayList<Question>();
        for (var question : questions) {
            var subjects = question.wording().about();
            if (subjects.contains(subject.id())
                    || about.stream().map(Question::id).anyMatch(subjects::contains)) {
                about.add(question);
            }
        }
        return about;
    }

    /** These answers with another one to this question: what was answered about the old one counts no longer. */
    public Answers changed(Answers given, Question question, Answer answer) {
        var changed = given.with(question, answer);
        if (given.to(question).filter(before -> !before.equals(answer)).isPresent()) {
            for (var about : about(question)) {
                changed = changed.without(about);
            }
        }
        return changed;
    }

    /** What keeps some people busy until a day that they answer. */
    public List<Busy> busy() {
        return busy;
    }

    /** Days that people can hardly mean. */
    public List<OddDay> oddDays() {
        return oddDays;
    }

    /** What some answer in place of a month. */
    public List<YearGroups> yearGroups() {
        return yearGroups;
    }

    /** The application windows, by scheme. */
    public List<Rounds> rounds() {
        return rounds;
    }

    /** What only people can decide. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** Other ways in, and careers next door. */
    public List<OtherWay> otherWays() {
        return otherWays;
    }

    /** Who says so. */
    public List<Source> sources() {
        return sources;
    }

    /** The sources that should have been checked again before this day. */
    public List<Source> toCheckAgain(LocalDate asOf) {
        return sources.stream()
                .filter(source -> source.checkBy().isBefore(asOf))
                .toList();
    }

    /** What sources say differently. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** What each version of it changed, the newest first; none: its authors say nothing of that. */
    public List<Edition> editions() {
        return editions;
    }

    /** People, and what they must be told. */
    public List<Example> examples() {
        return examples;
    }

    /** Every requirement, those that count and their parts, in the order of the steps. */
    public Stream<Requirement> requirements() {
        return requirements.stream();
    }

    /** The requirement of this name. */
    public Optional<Requirement> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The requirements that count by themselves, in the order of the steps. */
    public List<Requirement> counting() {
        return counting;
    }

    /** Only other requirements refer to this one: it is told beneath them, and does not count by itself. */
    public boolean isPart(Requirement requirement) {
        return parts.contains(requirement);
    }

    /** The requirements whose verdict an answer to this question can change. */
    public Set<Requirement> restingOn(Question question) {
        return resting.getOrDefault(question, Set.of());
    }

    /** What is worked out from it once, when it is asked for first: one thing of each kind. */
    public <T> T once(Class<T> kind, Function<RuleBook, T> workOut) {
        var before = workedOut.get(kind);
        if (before == null) {
            // What is worked out may need something else that is kept here: no map lets that wait for itself.
            var now = workOut.apply(this);
            var meanwhile = workedOut.putIfAbsent(kind, now);
            before = meanwhile == null ? now : meanwhile;
        }
        return kind.cast(before);
    }

    /** Every place in any condition that looks at the options of a question. */
    public Stream<Condition.Chosen> choices() {
        return conditions().flatMap(condition -> condition.in(new Leaves()));
    }

    /** The same of whom the first words of a report are for: they judge nothing, and tell people apart all the same. */
    public Stream<Condition.Chosen> choicesOfHeadlines() {
        return career.headlines().stream()
                .flatMap(headline -> headline.when().answered().stream())
                .flatMap(condition -> condition.in(new Leaves()));
    }

    /** Whom anything is for but a requirement itself: remedies, other ways, first words, ideas, what keeps busy. */
    public Stream<Condition> forWhom() {
        return Stream.of(
                        requirements()
                                .flatMap(it -> it.remedies().stream())
                                .flatMap(remedy -> remedy.forWhom().stream()),
                        otherWays.stream().flatMap(way -> way.forWhom().stream()),
                        career.headlines().stream().flatMap(headline -> headline.when().answered().stream()),
                        career.ideas().stream().map(Career.Ideas::forWhom),
                        busy.stream().map(Busy::forWhom))
                .flatMap(conditions -> conditions);
    }

    /** What any condition leaves to people, or any round whose places start too soon. */
    public Stream<Judgement> judged() {
        return Stream.concat(
                conditions().flatMap(condition -> condition.in(new JudgedBy())),
                rounds.stream().flatMap(Rounds::judged));
    }

    private Stream<Condition> conditions() {
        var ofRequirements = requirements()
                .flatMap(requirement -> Stream.concat(
                        Stream.concat(requirement.appliesWhen().stream(), Stream.of(requirement.holdsWhen())),
                        requirement.remedies().stream().flatMap(remedy -> remedy.forWhom().stream())));
        var ofWays = otherWays.stream().flatMap(way -> way.forWhom().stream());
        var ofDates = Stream.concat(
                Stream.concat(
                        busy.stream().map(Busy::forWhom), yearGroups.stream().map(YearGroups::forWhom)),
                oddDays.stream().flatMap(odd -> odd.forWhom().stream()));
        return Stream.of(ofRequirements, ofWays, ofDates).flatMap(conditions -> conditions);
    }
}
