package pathwaycheck.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import pathwaycheck.address.Address;
import pathwaycheck.address.Pair;
import pathwaycheck.address.Query;
import pathwaycheck.question.Question;

/** The page from which somebody came to a question: Back leads there. */
public enum CameFrom {
    CHECK_ANSWERS((visit, question) -> visit.toCheckAnswers()),
    REPORT((visit, question) -> visit.toReportAtTheEnd()),
    REQUIREMENTS((visit, question) -> visit.toRequirements()),
    REPORT_SO_FAR((visit, question) -> visit.toSoFar()),
    /** Where another answer to it was to be tried. */
    WHAT_IF(Visit::toWhatIfWithoutTrying);

    /** What it is called in an address, as in {@code from=check-answers}. */
    public static final String FIELD = "from";

    private final BiFunction<Visit, Question, Address> page;

    CameFrom(BiFunction<Visit, Question, Address> page) {
        this.page = page;
    }

    /** What the address says; empty: they came by the way of the questions. */
    public static Optional<CameFrom> read(Query query) {
        return query.of(FIELD).stream().flatMap(word -> of(word).stream()).findFirst();
    }

    /** Nothing is said, or one page is. */
    public static boolean isRead(Query query) {
        var words = query.of(FIELD);
        return words.isEmpty() || words.size() == 1 && of(words.get(0)).isPresent();
    }

    /** The page of this name. */
    private static Optional<CameFrom> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Back to it from this question. */
    public Address back(Visit visit, Question question) {
        return page.apply(visit, question);
    }

    /** As an address holds it. */
    public Pair write() {
        return new Pair(FIELD, word());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
