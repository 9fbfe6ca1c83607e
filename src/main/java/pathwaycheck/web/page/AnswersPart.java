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
 * The answers of one section, each with something to do about it.
 *
 * @param title the section's
 */
record AnswersPart(String title, List<Statement> statements) {

    /**
     * An answer.
     *
     * @param says question and answer together, as a sentence of the person's own
     * @param leads where one does something about it
     */
    record Statement(String says, String asks, Address leads) {}

    /** Every answer that counts, in its section. */
    static List<AnswersPart> of(Visit visit, Function<Question, Address> leads) {
        var answers = visit.journey().assessment().answers();
        var sections = new LinkedHashMap<String, List<Statement>>();
        for (var question : visit.ruleBook().questions()) {
            for (var said : AnswerInWords.to(List.of(question), answers)) {
                sections.computeIfAbsent(question.wording().section(), title -> new ArrayList<>())
                        .add(new Statement(said.statement(), said.ask(), leads.apply(question)));
            }
        }
        return sections.entrySet().stream()
                .map(section -> new AnswersPart(section.getKey(), section.getValue()))
                .toList();
    }
}
