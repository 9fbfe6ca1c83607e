package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.report.Leg;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Source;

/**
 * Something to do, with its dates.
 *
 * @param id the remedy's, in the rules
 * @param name the same in a few words
 * @param towards the title of what is met by it
 * @param from the first day on which to act: to start, or to apply
 * @param starts the day on which it starts, if one applies for it before; else the same as {@code from}
 * @param until the earliest day on which it is done
 * @param untilAtWorst the latest; absent: nobody can say
 * @param certainty {@code sure}: it is under way, or its days are published; {@code dated}: they follow from what this
 *     person answered; {@code guessed}: they are our best guess from past years
 * @param predicted the days rest on a prediction
 * @param expected the days rest on a window that nobody has published
 * @param window when one applies for it; absent: one does not
 * @param first the titles of what must be met before it, and is not met today
 * @param link where to do it; absent: there is no such page, and {@code whyNoLink} says why
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PlannedJson(
        String id,
        String toDo,
        String name,
        Optional<String> says,
        Optional<String> more,
        String towards,
        Optional<LocalDate> from,
        Optional<LocalDate> starts,
        Optional<LocalDate> until,
        Optional<LocalDate> untilAtWorst,
        String certainty,
        boolean predicted,
        boolean expected,
        Optional<DatedWindowJson> window,
        List<PreparationJson> preparations,
        List<String> first,
        Optional<URI> link,
        Optional<String> whyNoLink,
        List<String> sources) {

    /**
     * Something to do before a window opens.
     *
     * @param from the day on which to begin; our advice
     * @param overdue that day has passed, so it is time now
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PreparationJson(String id, String toDo, LocalDate from, boolean overdue, Optional<URI> link) {
        private static PreparationJson of(ToDo.Preparation preparation) {
            return new PreparationJson(
                    preparation.id(),
                    preparation.toDo(),
                    preparation.from(),
                    preparation.overdue(),
                    preparation.link().source().map(Source::address));
        }
    }

    static PlannedJson of(ToDo toDo) {
        return new PlannedJson(
                toDo.id(),
                toDo.what(),
                toDo.name(),
                toDo.says(),
                toDo.more(),
                toDo.towards(),
                toDo.from(),
                toDo.starts(),
                toDo.until(),
                toDo.untilAtWorst(),
                Leg.Certainty.of(toDo).word(),
                toDo.predicted(),
                toDo.expected(),
                toDo.rounds().flatMap(rounds -> toDo.window().map(window -> DatedWindowJson.of(rounds, window))),
                toDo.preparations().stream().map(PreparationJson::of).toList(),
                toDo.first(),
                toDo.link().source().map(Source::address),
                toDo.link().whyNone(),
                CareerJson.named(toDo.sources()));
    }
}
