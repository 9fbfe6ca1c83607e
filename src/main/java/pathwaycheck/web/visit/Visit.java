package pathwaycheck.web.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.address.Address;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;

/**
 * What one address says: whose rules, which day, what was answered, and how far that leads.
 *
 * @param query the address as it came, without what it says was told
 * @param read the answers and mistakes in it
 * @param whatIf which of the answers are only tried
 * @param told what a report told this person earlier
 * @param journey replayed from the answers
 */
public record Visit(
        RuleBook ruleBook,
        AsOf asOf,
        Query query,
        Answers.Read read,
        WhatIf whatIf,
        Optional<Receipt> told,
        Journey journey) {

    /** What the receipt of an earlier report is called in an address. */
    public static final String TOLD = "told";

    private static final WhatIf NOTHING_TRIED = new WhatIf(Map.of());

    /** What these answers come to. */
    public Report report() {
        return Report.of(journey);
    }

    /** A page of the same career with the same answers, those included that nobody asks for at the moment. */
    public Address to(String page) {
        return to(page, read.answers(), whatIf);
    }

    /** The page of the question with this id. */
    public Address toQuestion(String id) {
        return to("/questions/" + id);
    }

    public Address to(Question question) {
        return toQuestion(question.id());
    }

    /** What these answers in place of those given would change; the report, if they are those given. */
    public Address trying(Answers tried) {
        var real = whatIf.real(ruleBook.questions(), read.answers());
        var between = WhatIf.between(ruleBook.questions(), real, tried);
        return to(between.isNothing() ? "/report" : "/what-if", tried, between);
    }

    /** The page of a question, to try another answer to it. */
    public Address trying(Question question) {
        return to("/questions/" + question.id(), read.answers(), whatIf.and(question, read.answers()));
    }

    /** The report on the answers that are tried, as if they were real. */
    public Address keeping() {
        return to("/report", read.answers(), NOTHING_TRIED);
    }

    /** A page with what was really answered. */
    public Address toReal(String page) {
        return to(page, whatIf.real(ruleBook.questions(), read.answers()), NOTHING_TRIED);
    }

    /** What changed since this person was told; empty: they were told nothing, or on a day that is still to come. */
    public Optional<ChangesSince> since(Report report) {
        return told.filter(it -> !it.day().isAfter(asOf.day())).map(it -> it.since(report));
    }

    /** The address to come back to this report by: on any day, with a receipt of what it told. */
    public Address comingBack(Report report) {
        var pairs = new ArrayList<>(read.answers().write(ruleBook.questions()));
        pairs.add(Map.entry(TOLD, Receipt.of(report).toString()));
        return at("/report", pairs);
    }

    /** Where the journey goes on: the first open question, or else the answers to check, or what they would change. */
    public Address onwards() {
        return journey.next().map(this::onTheWay).orElseGet(() -> to(whatIf.isNothing() ? "/check-answers" : "/what-if")
                .and(toldBefore()));
    }

    /** The page that shows the first mistake in the address, as it came. */
    public Optional<Address> toMistake() {
        return read.mistakes().stream().findFirst().map(mistake -> at(
                        "/questions/" + mistake.question().id() + "/answer", raw())
                .and(toldBefore()));
    }

    /** Where to go first: to a mistake, or else to a question that is still open; empty at the end of the journey. */
    public Optional<Address> beforeTheEnd() {
        return toMistake().or(() -> journey.next().map(this::onTheWay));
    }

    /** The same for what is told of real answers only: what is merely tried is told beside them. */
    public Optional<Address> beforeTheReport() {
        return beforeTheEnd().or(() -> whatIf.isNothing() ? Optional.empty() : Optional.of(to("/what-if")));
    }

    /**
     * What the form of a question carries along unseen: every name and value of the address that is not this question's.
     * While something is tried, whatever is answered next is only tried, too.
     */
    public List<Map.Entry<String, String>> carried(Question question) {
        var carried = new ArrayList<>(raw().stream()
                .filter(pair -> !question.fields().contains(pair.getKey()))
                .toList());
        if (!whatIf.isNothing() && !whatIf.was().containsKey(question)) {
            carried.addAll(NOTHING_TRIED.and(question, read.answers()).write());
        }
        carried.addAll(toldBefore());
        return carried;
    }

    /** The report on these answers; whoever was asked something more before it still learns what changed. */
    public Address toReport() {
        return to("/report").and(toldBefore());
    }

    /** What is certain already. */
    public Address toSoFar() {
        return to("/report-so-far").and(toldBefore());
    }

    /** The page of a question on the way to a report, forwards or back. */
    public Address onTheWay(Question question) {
        return to(question).and(toldBefore());
    }

    /** What a report told earlier, as an address holds it: kept while new questions are answered, until there is a report again. */
    private List<Map.Entry<String, String>> toldBefore() {
        return told.stream().map(receipt -> Map.entry(TOLD, receipt.toString())).toList();
    }

    private Address to(String page, Answers answers, WhatIf tried) {
        var pairs = new ArrayList<>(dated());
        pairs.addAll(answers.write(ruleBook.questions()));
        pairs.addAll(tried.write());
        return at(page, pairs);
    }

    private Address at(String page, List<Map.Entry<String, String>> pairs) {
        return new Address("/" + ruleBook.career().id() + page, pairs);
    }

    private List<Map.Entry<String, String>> raw() {
        return query.values().entrySet().stream()
                .flatMap(entry -> values(entry).stream().map(value -> Map.entry(entry.getKey(), value)))
                .toList();
    }

    /** That nothing was answered says something only where the name speaks of what was. */
    private List<String> values(Map.Entry<String, List<String>> entry) {
        var values = query.of(entry.getKey());
        return values.isEmpty() && entry.getKey().startsWith(WhatIf.MARK) ? List.of("") : values;
    }

    private List<Map.Entry<String, String>> dated() {
        return asOf.isGiven() ? List.of(Map.entry(AsOf.FIELD, asOf.day().toString())) : List.of();
    }
}
