package pathwaycheck.proof;

import java.util.List;
import java.util.Set;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.report.change.ReportInLines;
import pathwaycheck.rules.Requirement;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Journey;

/**
 * What one person is told about some requirements.
 *
 * @param report all that they are told
 * @param lines what of it is about these requirements; with the goal comes the way there. Where the rule book asks
 *     something more, that is told too
 * @param asked what the rule book still asks for the sake of these requirements
 */
public record Told(Report report, ReportInLines lines, Set<Question> asked) {

    private static final String ASKED = "the question “";

    /** Of somebody who stands here. */
    public static Told of(Assessment here, List<Requirement> requirements) {
        var ruleBook = here.ruleBook();
        var report = Report.of(Journey.at(here));
        var counting = requirements.stream().filter(it -> !ruleBook.isPart(it)).toList();
        var lines = ReportInLines.of(
                report,
                counting.stream().map(Requirement::id).toList(),
                requirements.contains(ruleBook.career().goal()));
        var asked = new Asking(here).wanted(counting);
        for (var question : asked) {
            lines = lines.and(ASKED + question.wording().ask() + "”", "asked");
        }
        return new Told(report, lines, asked);
    }
}
