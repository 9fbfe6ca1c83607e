package pathwaycheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Titled;
import pathwaycheck.verdict.Verdict;

/**
 * One requirement, as this person stands to it.
 *
 * @param label what it is called in a list of how somebody stands
 * @param sentence what the author says to people with this status
 * @param from the day from which it holds, where that day is still to come
 * @param passed the day of a plan or prediction that it rests on, where that day has come: only the person knows how it
 *     went
 * @param verdict when it holds, and what that is open on
 * @param because the answers that decided it
 * @param findOut what the person is not sure of, where that alone keeps us from telling
 * @param ask what only people can decide, where that alone keeps us from telling
 * @param toDos what to do about it
 * @param otherWays other ways in
 * @param differs what another source says, which one we follow, and why; told to whoever does not meet it
 * @param parts the requirements it consists of, as far as they are worth telling and are not told further up
 * @param toldAbove those of them that are told further up in the report
 */
public record RequirementReport(
        String id,
        String title,
        String label,
        boolean essential,
        Status status,
        Optional<String> sentence,
        Optional<LocalDate> from,
        Optional<LocalDate> passed,
        Verdict verdict,
        List<AnswerInWords> because,
        List<Question> findOut,
        List<Judgement> ask,
        List<ToDo> toDos,
        List<OtherWay> otherWays,
        Optional<String> differs,
        List<Source> sources,
        List<RequirementReport> parts,
        List<Mention> toldAbove)
        implements Titled {

    /** A requirement that is told in another place of the report. */
    public record Mention(String id, String title) implements Titled {}

    public RequirementReport {
        because = List.copyOf(because);
        findOut = List.copyOf(findOut);
        ask = List.copyOf(ask);
        toDos = List.copyOf(toDos);
        otherWays = List.copyOf(otherWays);
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
        toldAbove = List.copyOf(toldAbove);
    }

    static RequirementReport of(Requirement requirement, Known known) {
        var assessment = known.plan().assessment();
        var status = assessment.status(requirement);
        var verdict = assessment.verdict(requirement);
        var day = verdict.latest();
        var help = Help.of(requirement, assessment);
        return new RequirementReport(
                requirement.id(),
                requirement.title(),
                requirement.label(),
                requirement.essential(),
                status,
                requirement.sentence(status),
                status == Status.ON_COURSE ? Optional.of(day.date()) : Optional.empty(),
                status == Status.MET && day.isDated() && !day.date().isAfter(assessment.asOf())
                        ? Optional.of(day.date())
                        : Optional.empty(),
                verdict,
                because(assessment.restsOn(requirement), known.answers()),
                status == Status.CANNOT_TELL_YET ? List.copyOf(verdict.open().unsure()) : List.of(),
                status == Status.NEEDS_CHECKING ? List.copyOf(verdict.open().judgements()) : List.of(),
                toDos(help.remedies(), requirement, status, known),
                help.otherWays(),
                status.isMissingNow() ? requirement.differs() : Optional.empty(),
                requirement.sources(),
                parts(known.parts().beneath(requirement), known),
                mentions(known.parts().above(requirement)));
    }

    private static List<ToDo> toDos(List<Remedy> remedies, Requirement towards, Status status, Known known) {
        var toDos = new ArrayList<ToDo>(remedies.size());
        for (var remedy : remedies) {
            toDos.add(known.toDos().of(remedy, towards).beneath(status));
        }
        return toDos;
    }

    private static List<RequirementReport> parts(List<Requirement> beneath, Known known) {
        var parts = new ArrayList<RequirementReport>(beneath.size());
        for (var part : beneath) {
            parts.add(of(part, known));
        }
        return parts;
    }

    private static List<Mention> mentions(List<Requirement> above) {
        var mentions = new ArrayList<Mention>(above.size());
        for (var part : above) {
            mentions.add(new Mention(part.id(), part.title()));
        }
        return mentions;
    }

    private static List<AnswerInWords> because(Set<Question> decided, List<AnswerInWords> answers) {
        if (decided.isEmpty()) {
            return List.of();
        }
        var ids = new HashSet<String>();
        for (var question : decided) {
            ids.add(question.id());
        }
        var because = new ArrayList<AnswerInWords>(decided.size());
        for (var answer : answers) {
            if (ids.contains(answer.question())) {
                because.add(answer);
            }
        }
        return because;
    }

    /** This requirement, its parts, and theirs. */
    public Stream<RequirementReport> withParts() {
        var all = new ArrayList<RequirementReport>();
        addTo(all);
        return all.stream();
    }

    /** The same, behind these. */
    void addTo(List<RequirementReport> all) {
        all.add(this);
        for (var part : parts) {
            part.addTo(all);
        }
    }
}
