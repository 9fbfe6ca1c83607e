package pathwaycheck.web.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import pathwaycheck.address.Address;
import pathwaycheck.question.Today;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.rules.RulesInService;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Refusal;
import pathwaycheck.visit.Visit;

/** The rules in service and the day, for whoever reads the address of a request. */
@Singleton
public class Visits {

    private final RulesInService rules;
    private final Today today;

    public Visits(RulesInService rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** The rules in service, for pages about all careers. */
    public RuleBooks ruleBooks() {
        return rules.now();
    }

    /**
     * Since when an address that names no day has said what it says: each day it may say something else, and so may
     * other rules; words of ours are others only in another build, which reads its rules anew. Empty: nobody knows.
     */
    public Optional<Instant> since() {
        return rules.since().map(read -> read.isAfter(today.began()) ? read : today.began());
    }

    /** Since when an address has said what it says whose words do not follow from the day. */
    public Optional<Instant> sinceWhateverTheDay() {
        return rules.since();
    }

    /**
     * The rules of a career.
     *
     * @throws NotFoundException if there is no such career
     */
    public RuleBook ruleBook(String career) {
        return rules.now().of(career).orElseThrow(NotFoundException::new);
    }

    /**
     * What the address of this request says.
     *
     * @throws NotFoundException if there is no such career
     * @throws Refusal if the address holds what this reader refuses
     */
    public Visit read(Reader reader, String career, HttpServerRequest request) {
        return read(reader, career, request, name -> false);
    }

    /** What this address says to a page that has names of its own in its address. */
    public Visit read(Reader reader, String career, HttpServerRequest request, Predicate<String> ownNames) {
        return reader.read(ruleBook(career), Address.read(request.uri()), today.day(), ownNames);
    }
}
