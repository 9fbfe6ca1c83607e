package pathwaycheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.report.RequirementReport.Mention;
import pathwaycheck.rules.Judgement;

/**
 * What we could not tell, each thing once: what a person can find out alone, and whom to ask for the rest.
 *
 * @param findOut the questions the person is not sure of
 * @param ask what only people can decide; nobody is sent to them before what one can find out alone is found out
 */
public record StillOpen(List<ToFindOut> findOut, List<ToAsk> ask) {

    /** There is nothing to find out or to ask. */
    static final StillOpen NOTHING = new StillOpen(List.of(), List.of());

    /** A question the person is not sure of, and the requirements that are open on it. */
    public record ToFindOut(Question question, List<Mention> concerns) {}

    /**
     * Something that only people can decide, and the requirements that are open on it.
     *
     * @param letter what to send them, with this person's answers in it
     */
    public record ToAsk(Judgement judgement, String letter, List<Mention> concerns) {}

    public StillOpen {
        findOut = List.copyOf(findOut);
        ask = List.copyOf(ask);
    }

    /** We could tell everything. */
    public boolean isNothing() {
        return findOut.isEmpty() && ask.isEmpty();
    }

    /** As far as it concerns one of these requirements. */
    StillOpen concerning(Set<String> requirements) {
        return new StillOpen(
                findOut.stream()
                        .filter(it -> it.concerns().stream().map(Mention::id).anyMatch(requirements::contains))
                        .toList(),
                ask.stream()
                        .filter(it -> it.concerns().stream().map(Mention::id).anyMatch(requirements::contains))
                        .toList());
    }

    /** But for what is told as the next thing to do, and what was asked after the report. */
    StillOpen without(Next next) {
        return new StillOpen(
                findOut.stream()
                        .filter(it -> !it.question().id().equals(next.id()))
                        .filter(it -> !it.question().isAfterReport())
                        .toList(),
                ask.stream()
                        .filter(it -> !it.judgement().id().equals(next.id()))
                        .toList());
    }

    static StillOpen of(List<RequirementReport> requirements, Answers answers) {
        var findOut = new LinkedHashMap<Question, List<Mention>>();
        var ask = new LinkedHashMap<Judgement, List<Mention>>();
        for (var requirement : requirements) {
            requirement.findOut().forEach(question -> add(requirement, question, findOut));
            requirement.ask().forEach(judgement -> add(requirement, judgement, ask));
        }
        return new StillOpen(
                findOut.entrySet().stream()
                        .map(it -> new ToFindOut(it.getKey(), it.getValue()))
                        .toList(),
                ask.entrySet().stream()
                        .map(it -> new ToAsk(
                                it.getKey(), LetterInWords.of(it.getKey().ask(), answers), it.getValue()))
                        .toList());
    }

    private static <T> void add(RequirementReport requirement, T open, Map<T, List<Mention>> concerned) {
        concerned
                .computeIfAbsent(open, it -> new ArrayList<>())
                .add(new Mention(requirement.id(), requirement.title()));
    }
}
