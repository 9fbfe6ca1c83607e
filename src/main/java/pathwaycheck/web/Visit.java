package pathwaycheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Query;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;

/**
 * What one address says: whose rules, which day, what was answered, and how far that leads.
 *
 * @param query the address as it came
 * @param read the answers and mistakes in it
 * @param journey replayed from the answers
 */
record Visit(RuleBook ruleBook, AsOf asOf, Query query, Answers.Read read, Journey journey) {

    /** Reads an address; its names are all known. */
    static Visit of(RuleBook ruleBook, AsOf asOf, Query query) {
        var read = Answers.read(ruleBook.questions(), query);
        return new Visit(ruleBook, asOf, query, read, Journey.replay(ruleBook, read.answers(), asOf.day()));
    }

    /** A page of the same career with the same answers, those included that nobody asks for at the moment. */
    public Address to(String page) {
        var pairs = new ArrayList<>(dated());
        pairs.addAll(read.answers().write(ruleBook.questions()));
        return new Address("/" + ruleBook.career().id() + page, pairs);
    }

    /** The page of the question with this id. */
    public Address toQuestion(String id) {
        return to("/questions/" + id);
    }

    Address to(Question question) {
        return toQuestion(question.id());
    }

    /** Where the journey goes on: the first open question, or else the answers to check. */
    Address onwards() {
        return journey.next().map(this::to).orElseGet(() -> to("/check-answers"));
    }

    /** The page that shows the first mistake in the address, as it came. */
    Optional<Address> toMistake() {
        return read.mistakes().stream()
                .findFirst()
                .map(mistake -> new Address(
                        "/" + ruleBook.career().id() + "/questions/"
                                + mistake.question().id() + "/answer",
                        raw()));
    }

    /** Where to go first: to a mistake, or else to a question that is still open; empty at the end of the journey. */
    Optional<Address> beforeTheEnd() {
        return toMistake().or(() -> journey.next().map(this::to));
    }

    /** Every name and value of the address that is not this question's: what its form carries along. */
    List<Map.Entry<String, String>> beside(Question question) {
        return raw().stream()
                .filter(pair -> !question.fields().contains(pair.getKey()))
                .toList();
    }

    private List<Map.Entry<String, String>> raw() {
        return query.values().keySet().stream()
                .flatMap(name -> query.of(name).stream().map(value -> Map.entry(name, value)))
                .toList();
    }

    private List<Map.Entry<String, String>> dated() {
        return asOf.isGiven() ? List.of(Map.entry(AsOf.FIELD, asOf.day().toString())) : List.of();
    }
}
