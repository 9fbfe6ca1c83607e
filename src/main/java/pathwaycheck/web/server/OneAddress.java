package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.AsSeen;
import pathwaycheck.address.Links;
import pathwaycheck.question.AsOf;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.RulesInService;
import pathwaycheck.visit.CameFrom;
import pathwaycheck.visit.Visit;

/**
 * Leads every other way of writing an address to the one that its page has: with escapes for what no address may hold,
 * without a slash at the end, without questions that nothing answers, and without what others put into it on its way.
 * What is dropped so is dropped openly, and nothing that could be an answer is.
 */
@Singleton
public class OneAddress {

    /** Whoever sends something sends it there by the same method: after 303 they would only read (RFC 9110, 15.4.9). */
    private static final int SENT_ANEW = 308;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F]");

    private final RulesInService rules;

    OneAddress(RulesInService rules) {
        this.rules = rules;
    }

    void lead(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.ONE_ADDRESS.priority());
    }

    /** Made when the first is refused. */
    private static final class No {
        private static final Refused PAGE = new Refused(Problem.NO_PAGE);
        private static final Refused REQUEST = new Refused(Problem.NO_REQUEST);
        private static final Refused LENGTH = new Refused(Problem.TOO_LONG);
        private static final Refused ADDRESS = new Refused(
                400,
                "We cannot use this address",
                "It holds something that is no letter. Open pages by a link, or start again.");
    }

    private void check(RoutingContext request) {
        if (!hasAnswered(request)) {
            request.next();
        }
    }

    /** Leads to the one address, or refuses what is none; no: the request stands at its address. */
    boolean hasAnswered(RoutingContext request) {
        var sent = request.request().uri();
        if (CONTROL.matcher(sent).find()) {
            No.ADDRESS.answer(request);
            return true;
        }
        var mended = Address.mended(sent);
        var asked = Address.read(mended);
        if (asked.path().isEmpty()) {
            // The server beneath finds a path in more than we do, as behind a host that has no scheme.
            No.REQUEST.answer(request);
            return true;
        }
        if (asked.climbs()) {
            No.PAGE.answer(request);
            return true;
        }
        var one = one(asked);
        var isRead = isRead(request.request().method());
        // What stands in the address of what is sent is refused with its place, and not led away from there.
        var isThere = isRead
                ? one.equals(asked) && mended.equals(sent) && Address.isWrittenAsOurs(sent)
                : one.path().equals(asked.path()) && pathOf(mended).equals(pathOf(sent));
        if (isThere) {
            return false;
        }
        if (one.toString().length() > LongAddresses.LONGEST) {
            No.LENGTH.answer(request);
            return true;
        }
        if (!isRead) {
            OnlyRead.leaveUnread(request);
        }
        request.response()
                .setStatusCode(isRead ? Response.Status.SEE_OTHER.getStatusCode() : SENT_ANEW)
                .putHeader("Location", one.toString())
                .putHeader("Cache-Control", "no-store")
                .end();
        return true;
    }

    /**
     * A question without an answer says nothing, whoever left it there; a form sends all its fields, and the API
     * refuses such a one. A name that nobody knows may be all that is left of an answer, and is refused.
     */
    private Address one(Address asked) {
        var one = plain(asked.normal()).withoutAdded();
        if (Links.takesAForm(one.path())
                || Links.isForPrograms(one.path())
                || one.pairs().stream()
                        .noneMatch(pair -> AsSeen.of(pair.value()).isEmpty())) {
            return one;
        }
        return names(one).map(names -> one.withoutEmpty(names::contains)).orElse(one);
    }

    /** Forms of other makers number what stands several times; nothing else can be meant behind a name of ours. */
    private Address plain(Address asked) {
        return asked.pairs().stream().anyMatch(pair -> pair.name().endsWith("]"))
                ? names(asked).map(names -> asked.withPlain(names::contains)).orElse(asked)
                : asked;
    }

    /** The names that pages of this address's career take; empty: it is of none. */
    private Optional<Set<String>> names(Address asked) {
        return Stream.of(asked.path().split("/"))
                .flatMap(part -> rules.now().of(part).stream())
                .findFirst()
                .map(OneAddress::asked);
    }

    private static Set<String> asked(RuleBook ruleBook) {
        return Stream.concat(
                        ruleBook.questions().stream().flatMap(question -> question.fields().stream()),
                        Stream.of(AsOf.FIELD, Visit.TOLD, CameFrom.FIELD, Visit.BEFORE))
                .collect(Collectors.toSet());
    }

    private static String pathOf(String address) {
        return address.split("[?#]", 2)[0];
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
