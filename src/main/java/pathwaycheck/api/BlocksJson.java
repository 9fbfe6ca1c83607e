package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.HeadlineInWords;
import pathwaycheck.report.Leg;
import pathwaycheck.report.Phrase;
import pathwaycheck.report.Report;
import pathwaycheck.report.Standing;
import pathwaycheck.report.StillOpen;
import pathwaycheck.report.ToDo;
import pathwaycheck.report.WayIn;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Source;

/**
 * The blocks of the report as people read it, in the order of its page.
 *
 * @param answer the first words; absent: the rules have none for this person
 * @param next what to do first
 * @param legs the way to the goal, in order
 * @param waysIn several ways to choose from, where something essential is missing
 * @param standings how the person stands to what counts now
 * @param ideas what to try, to find out whether they would like it
 * @param again what to know for whoever applies and gets no place
 * @param otherWays other ways in, and similar jobs
 * @param ask what to ask first, but for what stands in the next thing
 * @param findOut what the person is not sure of, and the requirements that are open on it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BlocksJson(
        String opening,
        Optional<AnswerBlockJson> answer,
        NextJson next,
        List<LegJson> legs,
        List<WayInJson> waysIn,
        List<StandingJson> standings,
        List<PlannedJson> ideas,
        Optional<String> again,
        List<ReportJson.OtherWayJson> otherWays,
        List<ReportJson.AskJson> ask,
        List<FindOutJson> findOut,
        List<ReportJson.AnswerJson> answers,
        List<String> sources) {

    /** The first words: a heading and a sentence or two. */
    public record AnswerBlockJson(String id, String heading, String lead, List<String> sources) {
        private static AnswerBlockJson of(HeadlineInWords headline) {
            return new AnswerBlockJson(
                    headline.id(), headline.heading(), headline.lead(), CareerJson.named(headline.sources()));
        }
    }

    /**
     * One leg of the way.
     *
     * @param id the remedy's; absent: it is under way
     * @param when its days, in words
     * @param apply it is to apply for something, and not to go through it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record LegJson(
            Optional<String> id,
            String what,
            String when,
            LocalDate from,
            LocalDate until,
            boolean apply,
            String certainty,
            Optional<String> says,
            Optional<URI> link) {
        private static LegJson of(Leg leg) {
            return new LegJson(
                    leg.does().map(ToDo::id),
                    leg.what(),
                    leg.when().toString(),
                    leg.from(),
                    leg.until(),
                    leg.isToApply(),
                    leg.certainty().word(),
                    leg.says(),
                    leg.does().map(ToDo::link).flatMap(Link::source).map(Source::address));
        }
    }

    /** One of several ways in, and what to weigh. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record WayInJson(
            String id,
            String title,
            Optional<String> time,
            Optional<String> needs,
            Optional<String> watchOut,
            Optional<URI> link) {
        private static WayInJson of(WayIn way) {
            return new WayInJson(
                    way.id(),
                    way.title(),
                    way.time().map(Phrase::toString),
                    way.inOneSentence(),
                    way.watchOut(),
                    way.link().flatMap(Link::source).map(Source::address));
        }
    }

    /** How the person stands to one requirement: a word of state, and why. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record StandingJson(String requirement, String label, String word, Optional<String> says) {
        private static StandingJson of(Standing standing) {
            return new StandingJson(
                    standing.requirement().id(),
                    standing.label(),
                    standing.word().word(),
                    standing.says());
        }
    }

    /** What the person is not sure of. */
    public record FindOutJson(String question, List<String> concerns) {
        private static FindOutJson of(StillOpen.ToFindOut toFindOut) {
            return new FindOutJson(
                    toFindOut.question().id(),
                    toFindOut.concerns().stream().map(it -> it.id()).toList());
        }
    }

    static BlocksJson of(Report report, AtAGlance glance) {
        return new BlocksJson(
                report.opening(),
                report.headline().map(AnswerBlockJson::of),
                NextJson.of(report.next(), glance.by()),
                glance.legs().stream().map(LegJson::of).toList(),
                glance.waysIn().stream().map(WayInJson::of).toList(),
                glance.standings().stream().map(StandingJson::of).toList(),
                glance.ideas().stream().map(PlannedJson::of).toList(),
                report.again(),
                report.otherWays().stream().map(ReportJson.OtherWayJson::of).toList(),
                glance.ask().ask().stream().map(ReportJson.AskJson::of).toList(),
                glance.ask().findOut().stream().map(FindOutJson::of).toList(),
                report.answers().stream().map(ReportJson.AnswerJson::of).toList(),
                CareerJson.named(glance.sources()));
    }
}
