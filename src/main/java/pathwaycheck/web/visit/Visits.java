package pathwaycheck.web.visit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Today;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.verdict.Journey;

/** Reads addresses. */
@Singleton
public class Visits {

    private final RuleBooks ruleBooks;
    private final Today today;

    public Visits(RuleBooks ruleBooks, Today today) {
        this.ruleBooks = ruleBooks;
        this.today = today;
    }

    public RuleBooks ruleBooks() {
        return ruleBooks;
    }

    /**
     * The rules of a career.
     *
     * @throws NotFoundException if there is no such career
     */
    public RuleBook ruleBook(String career) {
        return ruleBooks.of(career).orElseThrow(NotFoundException::new);
    }

    /**
     * What this address says.
     *
     * @throws NotFoundException if there is no such career
     * @throws Refusal if it asks for a day that is none, or has a name in it that nobody knows: dropping that could change what a
     *     person is told
     */
    public Visit of(String career, UriInfo address) {
        return of(career, address, name -> false);
    }

    /** The same for a page that has names of its own in its address. */
    public Visit of(String career, UriInfo address, Predicate<String> ownNames) {
        var ruleBook = ruleBook(career);
        var whole = new Query(address.getQueryParameters());
        var query = whole.without(ownNames.or(Visit.TOLD::equals));
        var asOf = AsOf.read(query, today.day()).orElseThrow(() -> Refusal.ofDay(address));
        var read = Answers.read(ruleBook.questions(), query.without(name -> name.startsWith(WhatIf.MARK)));
        var unknown = new ArrayList<>(read.unknown());
        var whatIf = WhatIf.read(ruleBook.questions(), query, unknown);
        if (!unknown.isEmpty()) {
            throw Refusal.ofNames(unknown, address);
        }
        return new Visit(
                ruleBook,
                asOf,
                query,
                read,
                whatIf,
                told(whole, address),
                Journey.replay(ruleBook, read.answers(), asOf.day()));
    }

    private static Optional<Receipt> told(Query query, UriInfo address) {
        var told = query.of(Visit.TOLD);
        if (told.size() > 1) {
            throw Refusal.ofReceipt(address);
        }
        return told.stream().findFirst().map(line -> Receipt.read(line).orElseThrow(() -> Refusal.ofReceipt(address)));
    }
}
