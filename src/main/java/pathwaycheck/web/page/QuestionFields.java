package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Mistake;
import pathwaycheck.visit.Visit;

/**
 * What asks for the answer on the page of a question of each kind, with what was entered.
 *
 * @param mistake what is wrong with it
 */
record QuestionFields(Visit visit, Optional<Mistake> mistake) implements Kinds<RawString> {

    /** @param mistake what is wrong, or null */
    record choice(ChoiceForm choice, String mistake) implements TemplateInstance {}

    /** @param mistake what is wrong, or null */
    record date(DateQuestion question, DateForm date, String mistake) implements TemplateInstance {}

    /**
     * @param inMonth a month is entered, or something is wrong with it
     * @param mistake what is wrong, or null
     */
    record yearGroup(DateQuestion question, YearGroupForm years, DateForm date, boolean inMonth, String mistake)
            implements TemplateInstance {}

    /**
     * The fields of dates in one rule book while nothing is entered. There are as many as it asks for dates, and for
     * those that pupils answer by their year at school one more for each school year that begins.
     */
    private record Empty(Map<Key, RawString> fields) {
        static RawString field(Visit visit, Key key, Supplier<RawString> draw) {
            return visit.ruleBook()
                    .once(Empty.class, book -> new Empty(new ConcurrentHashMap<>()))
                    .fields()
                    .computeIfAbsent(key, it -> draw.get());
        }
    }

    /**
     * @param ask the question, in its own words or in those for pupils; first: the month of the first year at school
     */
    private record Key(String question, String ask, String first) {}

    @Override
    public RawString choice(Choice question) {
        var chosen = Set.copyOf(visit.entered(question).of(question.id()));
        return mistake.isPresent()
                ? ChoiceField.byTags(question, chosen, mistake)
                : ChoiceField.of(question, visit.ruleBook(), chosen);
    }

    @Override
    public RawString date(DateQuestion question) {
        var years = YearGroupForm.of(question, visit);
        if (years.isPresent()) {
            return yearGroup(question, years.get());
        }
        var form = DateForm.of(question, visit.entered(question), mistake);
        return mistake.isEmpty() && form.isEmpty()
                ? Empty.field(visit, new Key(question.id(), "", ""), () -> byTags(question, form))
                : byTags(question, form);
    }

    private RawString byTags(DateQuestion question, DateForm form) {
        return new RawString(new date(question, form, says()).render());
    }

    private RawString yearGroup(DateQuestion question, YearGroupForm years) {
        var form = DateForm.of(question, years.besides(visit.entered(question)), mistake);
        if (mistake.isEmpty()
                && form.isEmpty()
                && !years.isChosen()
                && !visit.asOf().isGiven()) {
            var key = new Key(question.id(), years.ask(), years.items().get(0).value());
            return Empty.field(visit, key, () -> byTags(question, years, form));
        }
        return byTags(question, years, form);
    }

    private RawString byTags(DateQuestion question, YearGroupForm years, DateForm form) {
        var isMonthWrong = mistake.filter(it -> !it.equals(years.missing())).isPresent();
        return new RawString(new yearGroup(question, years, form, form.begun() || isMonthWrong, says()).render());
    }

    private String says() {
        return mistake.map(Mistake::says).orElse(null);
    }
}
