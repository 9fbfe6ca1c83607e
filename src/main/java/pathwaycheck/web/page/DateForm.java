package pathwaycheck.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.Query;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Mistake;

/**
 * The fields of a date, with what was entered.
 *
 * @param sure that the day is meant, where it is odd
 * @param notSure the option of not knowing it, where the question offers it
 */
record DateForm(Part day, Part month, Part year, Optional<Sure> sure, Optional<Item> notSure) {

    /** The box to tick if an odd day is meant. */
    record Sure(String name, Item item) {}

    /** One of its fields. */
    record Part(String value, boolean isWrong) {}

    static DateForm of(DateQuestion question, Query query, Optional<Mistake> mistake) {
        var entered = query.of(question.id());
        var written = shown(question, entered.stream().findFirst().orElse(""));
        // Where nothing was entered, no field is more wrong than another.
        var wrong = mistake.map(Mistake::field).filter(it -> question.fields().stream()
                .anyMatch(field -> !query.of(field).isEmpty()));
        return new DateForm(
                part(question.dayField(), query, written, wrong),
                part(question.monthField(), query, written, wrong),
                part(question.yearField(), query, written, wrong),
                mistake.map(Mistake::field)
                        .filter(question.sureField()::equals)
                        .map(field -> new Sure(field, Item.yes("Yes, that date is right"))),
                question.offersNotSure()
                        ? Optional.of(Item.notSure(question, Set.copyOf(entered), false))
                        : Optional.empty());
    }

    /** Nothing is entered, nor is it said that the person is not sure. */
    boolean isEmpty() {
        return !begun() && notSure.filter(Item::checked).isEmpty();
    }

    /** Something is entered in it, or the day that is entered is to be confirmed. */
    public boolean begun() {
        return sure.isPresent()
                || Stream.of(day, month, year).anyMatch(it -> !it.value().isEmpty());
    }

    /** What is meant by a date that stands in an address whole; or else what figures it holds in their order there. */
    private static Map<String, String> shown(DateQuestion question, String written) {
        var meant = question.inFields(written);
        if (!meant.isEmpty()) {
            return meant;
        }
        var figures = written.split("-");
        var fields = List.of(question.yearField(), question.monthField(), question.dayField());
        return IntStream.range(0, Math.min(figures.length, fields.size()))
                .filter(at -> figures[at].matches("\\d+"))
                .boxed()
                .collect(Collectors.toMap(fields::get, at -> figures[at]));
    }

    /** A field holds what was entered in it, or else its part of a date as an address writes it. */
    private static Part part(String field, Query query, Map<String, String> written, Optional<String> wrong) {
        return new Part(
                query.of(field).stream().findFirst().orElse(written.getOrDefault(field, "")),
                wrong.filter(field::equals).isPresent());
    }
}
