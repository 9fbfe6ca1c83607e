package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Mistake;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.visit.Visit;

/**
 * The form of one question, with what was entered.
 *
 * @param kind one, many or date: which component draws it
 * @param back where the back link leads
 * @param action where the form leads
 * @param carried the other answers, which the form carries along
 * @param items the options, or the fields of a date
 * @param notSure beside a date: the option of not knowing it; otherwise null
 * @param mistake what is wrong, or null
 * @param errors what is wrong, with a link to where
 */
record QuestionForm(
        Visit visit,
        Question question,
        String kind,
        Address back,
        Address action,
        List<Pair> carried,
        Fieldset fieldset,
        List<Item> items,
        Item notSure,
        String mistake,
        List<Link> errors) {

    /** The names are those of the components' options; what is null was not given. */
    record Fieldset(Legend legend) {}

    record Legend(String text, String classes, boolean isPageHeading) {}

    record Item(
            String value,
            String text,
            String hint,
            boolean checked,
            String behaviour,
            String divider,
            String name,
            String label,
            String classes) {

        static Item option(String value, String text, Optional<String> hint, boolean checked, boolean alone) {
            return new Item(
                    value, text, hint.orElse(null), checked, alone ? "exclusive" : null, null, null, null, null);
        }

        static Item divider(String text) {
            return new Item(null, null, null, false, null, text, null, null, null);
        }

        static Item part(String name, String label, String value, String classes) {
            return new Item(value, null, null, false, null, null, name, label, classes);
        }
    }

    /** Beside a date: the id of the option of not knowing it. */
    public String notSureId() {
        return question.id() + "-" + Question.NOT_SURE;
    }

    /** The journey goes on, and of some requirement it is certain already how it stands. */
    public boolean isCertainAlready() {
        return visit.tried().isNothing()
                && visit.journey().next().isPresent()
                && SoFar.isAny(visit.journey().assessment());
    }

    record Link(String text, String href) {}

    static QuestionForm of(Question question, Visit visit, Optional<Mistake> mistake) {
        return new QuestionForm(
                visit,
                question,
                question instanceof Choice choice ? (choice.many() ? "many" : "one") : "date",
                back(question, visit),
                visit.links().answer(question.id()),
                visit.carried(question),
                new Fieldset(new Legend(question.wording().ask(), "govuk-fieldset__legend--l", true)),
                question instanceof Choice choice
                        ? options(choice, entered(choice, visit))
                        : parts((DateQuestion) question, visit, mistake),
                question instanceof DateQuestion && question.offersNotSure()
                        ? notSure(question, entered(question, visit), false)
                        : null,
                mistake.map(Mistake::says).orElse(null),
                mistake.map(it -> new Link(it.says(), "#" + target(it))).stream()
                        .toList());
    }

    /** The question asked before this one, or the start. */
    private static Address back(Question question, Visit visit) {
        var asked = visit.journey().asked();
        var place = asked.contains(question) ? asked.indexOf(question) : asked.size();
        return place == 0 ? Links.start() : visit.onTheWay(asked.get(place - 1));
    }

    static List<Item> options(Choice choice, Set<String> entered) {
        var items = new ArrayList<Item>();
        for (var option : choice.options()) {
            if (option.alone()) {
                items.add(Item.divider("or"));
            }
            items.add(Item.option(
                    option.id(), option.text(), option.hint(), entered.contains(option.id()), option.alone()));
        }
        if (choice.offersNotSure()) {
            if (choice.options().stream().noneMatch(Option::alone)) {
                items.add(Item.divider("or"));
            }
            items.add(notSure(choice, entered, choice.many()));
        }
        return items;
    }

    private static Item notSure(Question question, Set<String> entered, boolean alone) {
        return Item.option(
                Question.NOT_SURE,
                question.wording().notSure().orElseThrow().text(),
                Optional.empty(),
                entered.contains(Question.NOT_SURE),
                alone);
    }

    private static List<Item> parts(DateQuestion question, Visit visit, Optional<Mistake> mistake) {
        var written =
                List.of(entered(question, visit).stream().findFirst().orElse("").split("-"));
        return List.of(
                part("day", question.dayField(), "2", written, 2, visit, mistake),
                part("month", question.monthField(), "2", written, 1, visit, mistake),
                part("year", question.yearField(), "4", written, 0, visit, mistake));
    }

    private static Item part(
            String name,
            String field,
            String width,
            List<String> written,
            int place,
            Visit visit,
            Optional<Mistake> mistake) {
        var inField = visit.query().of(field).stream().findFirst();
        var inWritten = written.size() > place && written.get(place).matches("\\d+") ? written.get(place) : "";
        var isWrong = mistake.filter(it -> it.field().equals(field)).isPresent();
        return Item.part(
                name,
                name.equals("day") ? "Day, if you know it" : name.equals("month") ? "Month" : "Year",
                inField.orElse(inWritten),
                "govuk-input--width-" + width + (isWrong ? " govuk-input--error" : ""));
    }

    /** What stands in the address under the question's own name, answer or not. */
    private static Set<String> entered(Question question, Visit visit) {
        return Set.copyOf(visit.query().of(question.id()));
    }

    /** The field to mend: of options the first, of a date the part that is wrong, or the first to fill in. */
    private static String target(Mistake mistake) {
        return mistake.question() instanceof DateQuestion date
                        && mistake.field().equals(date.id())
                ? date.monthField()
                : mistake.field();
    }
}
