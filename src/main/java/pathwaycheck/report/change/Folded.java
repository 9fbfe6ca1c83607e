package pathwaycheck.report.change;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Source;

/**
 * What a report tells, folded into a number piece by piece: the same as {@link ReportInLines}, and nobody has to write
 * it down to learn whether it is the same. It leaves out the days that follow from the day of asking, and those on
 * which sources were checked: what is left changes with the rules and with how somebody stands.
 */
final class Folded {

    private int sum;

    private Folded() {}

    /** What is told of this requirement and its parts, by the name that pages give it. */
    static int requirement(RequirementReport it, Map<String, RequirementReport> byId) {
        return new Folded().and(it.label()).andAll(it, byId).sum;
    }

    /** What is told besides: the first words, the goal and the way there, what to try, the steps. */
    static int besides(Report report) {
        var folded = new Folded();
        report.headline().ifPresent(it -> folded.and(it.heading()).and(it.lead()));
        var goal = report.goal();
        folded.and(goal.title()).and(InWords.goal(goal).toString());
        goal.atWorst()
                .filter(worst -> goal.mayTakeLonger())
                .ifPresent(worst -> folded.and(InWords.month(worst).toString()));
        if (goal.atBest().isPresent()) {
            report.way().forEach(toDo -> folded.and(toDo.what()));
        }
        report.career().ideas().filter(ideas -> !report.ideas().isEmpty()).ifPresent(ideas -> {
            folded.and(ideas.title()).and(ideas.says());
            report.ideas().forEach(folded::and);
        });
        report.steps().forEach(step -> folded.and(step.title()).and(step.applies() ? step.says() : step.whyNot()));
        return folded.sum;
    }

    private Folded andAll(RequirementReport it, Map<String, RequirementReport> byId) {
        if (!it.status().isTold() && it.status().applies()) {
            return this;
        }
        and(it.id()).and(it.title()).and(it.status().text()).and(it.sentence()).and(it.differs());
        it.ask().forEach(this::and);
        it.findOut().forEach(question -> and(question.wording().ask())
                .and(question.wording().notSure().orElseThrow().findOut()));
        it.toDos().forEach(this::and);
        it.otherWays().forEach(this::and);
        if (it.status().applies()) {
            it.sources().forEach(this::and);
        }
        it.parts().forEach(part -> andAll(part, byId));
        // Where a part is told further up, a reader is sent there.
        it.toldAbove().forEach(above -> andAll(byId.get(above.id()), byId));
        return this;
    }

    private void and(ToDo toDo) {
        and(toDo.what()).and(toDo.says()).and(toDo.more());
        toDo.first().forEach(this::and);
        toDo.sources().forEach(this::and);
        and(toDo.link());
    }

    private void and(OtherWay way) {
        and(way.title()).and(way.says()).and(way.more());
        Stream.of(way.card().time(), way.card().needs(), way.card().watchOut()).forEach(this::and);
        way.sources().forEach(this::and);
        and(way.link());
    }

    private void and(Judgement judgement) {
        and(judgement.decides())
                .and(judgement.who())
                .and(judgement.evidence())
                .and(judgement.ask().toString());
        judgement.sources().forEach(this::and);
        and(judgement.link());
    }

    private void and(Link link) {
        link.source().ifPresentOrElse(this::and, () -> and(link.whyNone()));
    }

    private void and(Source source) {
        and(source.title()).and(source.address().toString());
    }

    private Folded and(Optional<String> words) {
        return and(words.orElse(""));
    }

    private Folded and(String words) {
        sum = 31 * sum + words.hashCode();
        return this;
    }
}
