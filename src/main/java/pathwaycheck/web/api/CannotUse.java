package pathwaycheck.web.api;

import java.util.List;
import java.util.Optional;
import pathwaycheck.cohort.NoCohort;
import pathwaycheck.web.server.Problem;
import pathwaycheck.web.server.Problem.Place;

/** What was sent cannot be used, with all that is wrong and its places. */
final class CannotUse extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;

    private final transient Problem problem;

    private CannotUse(Problem problem) {
        super(problem.says(), null, false, false);
        this.problem = problem;
    }

    /** The document has these places to mend. */
    static CannotUse document(List<Place> wrong) {
        return new CannotUse(new Problem(
                400,
                "We cannot use what was sent",
                "Nothing was left out without telling you: mend these places, and send it again.",
                wrong,
                Optional.empty(),
                Optional.empty()));
    }

    /** A table of which nothing can be told, or in which too many rows stand. */
    static CannotUse table(NoCohort refused) {
        return document(refused.wrong().stream()
                .map(it -> new Place(it.name(), Optional.empty(), it.inFull(), it.allowed()))
                .toList());
    }

    /** A table of more rows than are told at once. */
    static CannotUse tooManyRows(int most) {
        return new CannotUse(new Problem(
                TOO_LARGE,
                "Too many rows were sent",
                "Send up to %,d at once. The command “rules cohort” takes a table of any size.".formatted(most),
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }

    /** The rules that whoever asks knows are not in service. */
    static CannotUse otherRules(Place wrong) {
        return new CannotUse(new Problem(
                CONFLICT,
                "These rules are not in service",
                "Answers to other rules can mean something else. Read the career's questions again.",
                List.of(wrong),
                Optional.empty(),
                Optional.empty()));
    }

    /** Nothing can be shown within another page so. */
    static CannotUse frame(int status, String says) {
        return new CannotUse(new Problem(
                status, "We cannot show this within a page", says, List.of(), Optional.empty(), Optional.empty()));
    }

    Problem problem() {
        return problem;
    }
}
