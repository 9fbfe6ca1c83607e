package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import pathwaycheck.address.Address;
import pathwaycheck.question.Question;
import pathwaycheck.report.AnswerInWords;
import pathwaycheck.visit.Visit;

/**
 * The answers of one section, each with something to do about it. Rows and what is in them are named as the summary
 * list takes them.
 *
 * @param title the section's
 */
record AnswersPart(String title, List<Row> rows) {

    record Row(Text key, String value, Actions actions) {}

    record Text(String text) {}

    record Actions(List<Action> items) {}

    record Action(String href, String text, String visuallyHiddenText) {}

    /** Every answer that counts, in its section. */
    static List<AnswersPart> of(Visit visit, String action, Function<Question, Address> leads) {
        var answers = visit.journey().assessment().answers();
        var sections = new LinkedHashMap<String, List<Row>>();
        for (var question : visit.ruleBook().questions()) {
            for (var said : AnswerInWords.to(List.of(question), answers)) {
                sections.computeIfAbsent(question.wording().section(), title -> new ArrayList<>())
                        .add(row(said, action, leads.apply(question)));
            }
        }
        return sections.entrySet().stream()
                .map(section -> new AnswersPart(section.getKey(), section.getValue()))
                .toList();
    }

    private static Row row(AnswerInWords said, String action, Address leads) {
        return new Row(
                new Text(said.ask()),
                said.answer(),
                new Actions(List.of(new Action(leads.toString(), action, said.ask()))));
    }
}
