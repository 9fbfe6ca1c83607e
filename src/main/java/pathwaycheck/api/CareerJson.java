package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.address.Links;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Step;
import pathwaycheck.rules.Window;

/**
 * A career's rules as data: what is asked, what must hold, who says so, and when one applies.
 *
 * @param goal the id of the requirement at the end of the way
 * @param questions in the order in which they are asked
 */
public record CareerJson(
        RulesJson rules,
        LocalDate asOf,
        String id,
        String title,
        String summary,
        String goal,
        List<QuestionJson> questions,
        List<StageJson> steps,
        List<RuleJson> requirements,
        List<RoundJson> rounds,
        List<JudgementJson> judgements,
        List<WayJson> otherWays,
        List<SourceJson> sources,
        CareersJson.CareerLinks links) {

    private static final int YEARS_AHEAD = 2;

    /** A step of the pathway, with the ids of the requirements that count and of those that only others refer to. */
    public record StageJson(String id, String title, String says, List<String> requirements, List<String> parts) {
        private static StageJson of(Step step) {
            return new StageJson(step.id(), step.title(), step.says(), ids(step.requirements()), ids(step.parts()));
        }
    }

    /**
     * A requirement.
     *
     * @param part only other requirements refer to it
     * @param parts the requirements that it refers to
     * @param restsOn the questions that can change its verdict
     * @param differs what another source says, which one we follow, and why
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record RuleJson(
            String id,
            String title,
            String step,
            boolean essential,
            boolean part,
            List<String> parts,
            List<String> restsOn,
            List<RemedyJson> remedies,
            List<String> otherWays,
            Optional<String> differs,
            List<String> sources) {
        private static RuleJson of(Requirement requirement, Step step, boolean part) {
            return new RuleJson(
                    requirement.id(),
                    requirement.title(),
                    step.id(),
                    requirement.essential(),
                    part,
                    ids(requirement.refersTo()),
                    requirement.restsOn().stream().map(Question::id).sorted().toList(),
                    requirement.remedies().stream().map(RemedyJson::of).toList(),
                    requirement.otherWays().stream().map(OtherWay::id).toList(),
                    requirement.differs(),
                    named(requirement.sources()));
        }
    }

    /**
     * What a person can do about a requirement.
     *
     * @param round the yearly round in which one applies for it; absent: one does not
     * @param after the requirements that must be met first
     * @param link where to do it; absent: there is no such page
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record RemedyJson(
            String id,
            String toDo,
            Optional<String> more,
            Optional<String> round,
            List<String> after,
            Optional<URI> link,
            List<String> sources) {
        private static RemedyJson of(Remedy remedy) {
            return new RemedyJson(
                    remedy.id(),
                    remedy.toDo(),
                    remedy.more(),
                    remedy.when() instanceof Remedy.When.InRound in
                            ? Optional.of(in.rounds().id())
                            : Optional.empty(),
                    ids(remedy.after()),
                    remedy.link().source().map(Source::address),
                    named(remedy.sources()));
        }
    }

    /** A yearly round: the windows that are published, and those expected for the next years, by their start. */
    public record RoundJson(String id, String title, List<DatedWindowJson> windows) {
        private static RoundJson of(Rounds rounds, LocalDate asOf) {
            var ahead = IntStream.rangeClosed(asOf.getYear(), asOf.getYear() + YEARS_AHEAD)
                    .mapToObj(Year::of)
                    .map(rounds::in);
            var windows = Stream.concat(rounds.published().stream(), ahead)
                    .distinct()
                    .sorted(Comparator.comparing(Window::starts))
                    .map(window -> DatedWindowJson.of(rounds, window))
                    .toList();
            return new RoundJson(rounds.id(), rounds.title(), windows);
        }
    }

    /** Something that only people can decide. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record JudgementJson(
            String id, String decides, String who, String evidence, Optional<URI> link, List<String> sources) {
        private static JudgementJson of(Judgement judgement) {
            return new JudgementJson(
                    judgement.id(),
                    judgement.decides(),
                    judgement.who(),
                    judgement.evidence(),
                    judgement.link().source().map(Source::address),
                    named(judgement.sources()));
        }
    }

    /**
     * Another way in, or a career next door.
     *
     * @param similarJob it leads to another job
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record WayJson(
            String id, String title, String says, boolean similarJob, Optional<URI> link, List<String> sources) {
        private static WayJson of(OtherWay way) {
            return new WayJson(
                    way.id(),
                    way.title(),
                    way.says(),
                    way.similarJob(),
                    way.link().source().map(Source::address),
                    named(way.sources()));
        }
    }

    /** These rules, as of this day. */
    public static CareerJson of(RuleBook ruleBook, LocalDate asOf) {
        var career = ruleBook.career();
        return new CareerJson(
                RulesJson.of(ruleBook),
                asOf,
                career.id(),
                career.title(),
                career.summary(),
                career.goal().id(),
                ruleBook.questions().stream().map(QuestionJson::of).toList(),
                career.steps().stream().map(StageJson::of).toList(),
                career.steps().stream()
                        .flatMap(step -> Stream.concat(
                                step.requirements().stream().map(it -> RuleJson.of(it, step, false)),
                                step.parts().stream().map(it -> RuleJson.of(it, step, true))))
                        .toList(),
                ruleBook.rounds().stream()
                        .map(rounds -> RoundJson.of(rounds, asOf))
                        .toList(),
                ruleBook.judgements().stream().map(JudgementJson::of).toList(),
                ruleBook.otherWays().stream().map(WayJson::of).toList(),
                ruleBook.sources().stream().map(SourceJson::of).toList(),
                CareersJson.CareerLinks.of(new Links(career.id())));
    }

    private static List<String> ids(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::id).toList();
    }

    static List<String> named(List<Source> sources) {
        return sources.stream().map(Source::id).toList();
    }
}
