package pathwaycheck.web.site;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import pathwaycheck.rules.RuleBook;

/** The headers that say by which rules something is told, and as of which day. */
public final class RulesHeaders {

    /** The rule book's version. */
    public static final String VERSION = "Pathway-Rules-Version";

    /** What identifies the rule book's content. */
    public static final String HASH = "Pathway-Rules-Hash";

    /** The day on which all is said, as {@code 2027-02-20}. */
    public static final String AS_OF = "Pathway-As-Of";

    /** All of them, as a header names headers. */
    public static final String ALL = VERSION + ", " + HASH + ", " + AS_OF;

    private RulesHeaders() {}

    /** Adds them to an answer. */
    public static <T> RestResponse.ResponseBuilder<T> on(
            RestResponse.ResponseBuilder<T> answer, RuleBook ruleBook, LocalDate asOf) {
        return answer.header(VERSION, ruleBook.version())
                .header(HASH, ruleBook.hash())
                .header(AS_OF, asOf.toString());
    }
}
