package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.plan.Plan;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.change.Comparison;
import pathwaycheck.report.change.OtherAnswer;
import pathwaycheck.report.change.Trial;
import pathwaycheck.verdict.Journey;
import pathwaycheck.visit.Visit;

/**
 * What other answers would change.
 *
 * @param now what is said of what was really answered
 * @param tried what would be said; absent: no other answer came
 * @param from the day on which the other answers could be true at the earliest; absent: on the day of asking
 * @param nothing nothing would be said otherwise
 * @param changes the requirements that would stand differently, or be met on another day
 * @param worthTrying other answers that matter most to this person; none where others came, or a question is open
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record WhatIfJson(
        RulesJson rules,
        LocalDate asOf,
        ToldJson now,
        Optional<ToldJson> tried,
        Optional<LocalDate> from,
        boolean nothing,
        List<DifferenceJson> changes,
        List<WorthTryingJson> worthTrying,
        WhatIfLinksJson links) {

    /** What is said in one case, in short. */
    public record ToldJson(String opening, ReportJson.GoalJson goal, NextJson next) {
        private static ToldJson of(Report report) {
            return new ToldJson(
                    report.opening(),
                    ReportJson.GoalJson.of(report.goal()),
                    NextJson.of(report.next(), Optional.empty()));
        }
    }

    /** One requirement in both cases. */
    public record DifferenceJson(String requirement, String title, CaseJson now, CaseJson tried) {}

    /** How it stands in one of them. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record CaseJson(String status, Optional<LocalDate> metFrom) {
        private static CaseJson of(RequirementReport requirement) {
            return new CaseJson(requirement.status().word(), requirement.from());
        }
    }

    /** Another answer as a sentence of the person's own, and where it is tried. */
    public record WorthTryingJson(String says, String link) {}

    /** Where this is for people, and where it came from, as paths on this host. */
    public record WhatIfLinksJson(String page, String assess) {}

    /** What this visit tries; nothing is tried: what would be worth it. */
    public static WhatIfJson of(Visit visit) {
        var plan = Plan.of(
                Journey.replay(visit.ruleBook(), visit.real(), visit.asOf().day())
                        .assessment());
        return visit.tried().isNothing() ? worthTrying(visit, plan) : tried(visit, plan);
    }

    private static WhatIfJson tried(Visit visit, Plan plan) {
        var trial = Trial.of(plan, visit.read().answers());
        var told = ToldJson.of(trial.tried());
        return new WhatIfJson(
                RulesJson.of(visit.ruleBook()),
                visit.asOf().day(),
                ToldJson.of(trial.real()),
                Optional.of(new ToldJson(told.opening(), ReportJson.GoalJson.of(trial.goal()), told.next())),
                trial.from(),
                trial.isNothing(),
                changes(Comparison.of(List.of(trial.real(), trial.tried()))),
                List.of(),
                links(visit));
    }

    private static WhatIfJson worthTrying(Visit visit, Plan plan) {
        var others = visit.journey().next().isPresent() ? List.<OtherAnswer>of() : OtherAnswer.of(plan);
        return new WhatIfJson(
                RulesJson.of(visit.ruleBook()),
                visit.asOf().day(),
                ToldJson.of(Report.of(plan)),
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                others.stream()
                        .map(other -> new WorthTryingJson(
                                other.says(), visit.apiTrying(other.answers()).toString()))
                        .toList(),
                links(visit));
    }

    private static List<DifferenceJson> changes(Comparison comparison) {
        var changes = new ArrayList<DifferenceJson>();
        comparison.requirements().forEach(row -> {
            var now = row.each().get(0).orElseThrow();
            changes.add(new DifferenceJson(
                    now.id(),
                    row.title(),
                    CaseJson.of(now),
                    CaseJson.of(row.each().get(1).orElseThrow())));
        });
        return changes;
    }

    private static WhatIfLinksJson links(Visit visit) {
        return new WhatIfLinksJson(
                visit.toWhatIf().toString(), visit.toApiAssessOnReal().toString());
    }
}
