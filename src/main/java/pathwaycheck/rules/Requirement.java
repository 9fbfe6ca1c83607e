package pathwaycheck.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Question;

/** A named condition, and what people are told about it. */
public final class Requirement implements Titled {

    private final String id;
    private final String title;
    private final Optional<String> label;
    private final boolean essential;
    private final Optional<Condition> appliesWhen;
    private final Condition holdsWhen;
    private final Map<Status, String> sentences;
    private final Optional<String> differs;
    private final List<Remedy> remedies;
    private final List<OtherWay> otherWays;
    private final List<Source> sources;
    private final List<Question> looksAt;
    private final List<Requirement> refersTo;
    private final Set<Requirement> withParts;
    private final Set<Question> restsOn;

    /** A requirement of these conditions, sentences and sources. */
    public Requirement(
            String id,
            String title,
            Optional<String> label,
            boolean essential,
            Optional<Condition> appliesWhen,
            Condition holdsWhen,
            Map<Status, String> sentences,
            Optional<String> differs,
            List<Remedy> remedies,
            List<OtherWay> otherWays,
            List<Source> sources) {
        this.id = id;
        this.title = title;
        this.label = label;
        this.essential = essential;
        this.appliesWhen = appliesWhen;
        this.holdsWhen = holdsWhen;
        this.sentences = Map.copyOf(sentences);
        this.differs = differs;
        this.remedies = List.copyOf(remedies);
        this.otherWays = List.copyOf(otherWays);
        this.sources = List.copyOf(sources);
        this.looksAt = Stream.concat(appliesWhen.stream(), Stream.of(holdsWhen))
                .flatMap(condition -> condition.in(new LooksAt()))
                .distinct()
                .toList();
        this.refersTo = holdsWhen.in(new RefersTo()).distinct().toList();
        var whole = new LinkedHashSet<Requirement>();
        whole.add(this);
        refersTo.forEach(part -> whole.addAll(part.withParts));
        this.withParts = Collections.unmodifiableSet(whole);
        var all = new LinkedHashSet<>(looksAt);
        refersTo.forEach(part -> all.addAll(part.restsOn));
        this.restsOn = Collections.unmodifiableSet(all);
    }

    /** What rules, addresses and JSON call it. */
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /** What it is called in a list of how somebody stands: a few words. */
    public String label() {
        return label.orElse(title);
    }

    /** Without it the step is not finished; otherwise it is preferred and stops nobody. */
    public boolean essential() {
        return essential;
    }

    /** Whom it is for, over answers alone; empty: everybody. */
    public Optional<Condition> appliesWhen() {
        return appliesWhen;
    }

    /** What must hold. */
    public Condition holdsWhen() {
        return holdsWhen;
    }

    /** What a person is told, by status. */
    public Map<Status, String> sentences() {
        return sentences;
    }

    /** What another source says, which one we follow, and why. */
    public Optional<String> differs() {
        return differs;
    }

    /** What a person can do about it. */
    public List<Remedy> remedies() {
        return remedies;
    }

    /** Other ways in, for people for whom this does not hold. */
    public List<OtherWay> otherWays() {
        return otherWays;
    }

    /** Who says so; never none. */
    public List<Source> sources() {
        return sources;
    }

    /** The questions that its own conditions look at, in their order. */
    public List<Question> looksAt() {
        return looksAt;
    }

    /** The requirements that this one refers to, in the order of its condition. */
    public List<Requirement> refersTo() {
        return refersTo;
    }

    /** This one, its parts and theirs, each once however many ways lead to it, in the order of the conditions. */
    public Set<Requirement> withParts() {
        return withParts;
    }

    /** Every question that can change the verdict on it: those it looks at, and those of its parts. */
    public Set<Question> restsOn() {
        return restsOn;
    }

    /** The questions that decide for whom its remedies and other ways are, and when a remedy starts or ends. */
    public Stream<Question> helpLooksAt() {
        var forWhom = Stream.concat(
                remedies.stream().flatMap(remedy -> remedy.forWhom().stream()),
                otherWays.stream().flatMap(way -> way.forWhom().stream()));
        var ends = remedies.stream()
                .filter(remedy -> remedy.when() instanceof Remedy.When.Until)
                .map(remedy -> (Question) ((Remedy.When.Until) remedy.when()).question());
        var busy = remedies.stream()
                .flatMap(remedy -> remedy.when().claim().busy().stream())
                .flatMap(it -> Stream.concat(it.forWhom().in(new LooksAt()), Stream.of(it.until())));
        return Stream.of(forWhom.flatMap(condition -> condition.in(new LooksAt())), ends, busy)
                .flatMap(questions -> questions);
    }

    /**
     * What a person with this status is told. "Still to come" has the sentence of "not met yet" where it has none of
     * its own.
     */
    public Optional<String> sentence(Status status) {
        var own = Optional.ofNullable(sentences.get(status));
        return status == Status.STILL_TO_COME ? own.or(() -> sentence(Status.NOT_MET_YET)) : own;
    }

    /** Everything that people are told about this, in the order of the statuses. */
    public Map<Status, String> told() {
        return sentences.isEmpty() ? Map.of() : new EnumMap<>(sentences);
    }

    /** Two requirements are the same if they have the same name: within one rule book names are unique. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Requirement that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
