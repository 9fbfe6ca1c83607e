package pathwaycheck.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Query;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.RuleBooks;

/** Reads addresses. */
@Singleton
class Visits {

    private final RuleBooks ruleBooks;
    private final Today today;

    Visits(RuleBooks ruleBooks, Today today) {
        this.ruleBooks = ruleBooks;
        this.today = today;
    }

    RuleBooks ruleBooks() {
        return ruleBooks;
    }

    /**
     * The rules of a career.
     *
     * @throws NotFoundException if there is no such career
     */
    RuleBook ruleBook(String career) {
        return ruleBooks.of(career).orElseThrow(NotFoundException::new);
    }

    /**
     * What this address says.
     *
     * @throws NotFoundException if there is no such career
     * @throws Refusal if it asks for a day that is none, or has a name in it that nobody knows: dropping that could change what a
     *     person is told
     */
    Visit of(String career, UriInfo address) {
        var ruleBook = ruleBook(career);
        var query = new Query(address.getQueryParameters());
        var asOf = AsOf.read(query, today.day()).orElseThrow(() -> Refusal.ofDay(address));
        var unknown = Answers.read(ruleBook.questions(), query).unknown();
        if (!unknown.isEmpty()) {
            throw Refusal.ofNames(unknown, address);
        }
        return Visit.of(ruleBook, asOf, query);
    }
}
