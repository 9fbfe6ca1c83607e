package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Window;

/**
 * One year's window of a yearly round. Days and hours are London's.
 *
 * @param id of the round and the year in which its places start, as {@code direct-entry-2027}
 * @param starts the day on which its places start
 * @param published false: nobody has published these days, and they are between which days it was in past years
 * @param opensAt the hour, where it is published; the same for the others
 * @param applyBy by when to apply to be treated like everybody else; absent: no day is named
 * @param says what to know while its days are not published
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DatedWindowJson(
        String id,
        String round,
        LocalDate starts,
        boolean published,
        DaysJson opens,
        Optional<DaysJson> applyBy,
        DaysJson closes,
        Optional<LocalDateTime> opensAt,
        Optional<LocalDateTime> applyByAt,
        Optional<LocalDateTime> closesAt,
        Optional<String> says,
        List<String> sources) {

    /** From one day to another, both included. */
    public record DaysJson(LocalDate first, LocalDate last) {
        private static DaysJson of(Window.Days days) {
            return new DaysJson(days.first(), days.last());
        }

        private static DaysJson on(LocalDate day) {
            return new DaysJson(day, day);
        }
    }

    static DatedWindowJson of(Rounds rounds, Window window) {
        var sources = window.sources().stream().map(Source::id).toList();
        var applyBy = window.applyBy().map(DaysJson::of);
        if (window instanceof Window.Published published) {
            return new DatedWindowJson(
                    id(rounds, window),
                    rounds.id(),
                    window.starts(),
                    true,
                    DaysJson.on(window.opensOn()),
                    applyBy,
                    DaysJson.on(window.closesOn()),
                    Optional.of(published.opens()),
                    published.applyByTime(),
                    Optional.of(published.closes()),
                    Optional.empty(),
                    sources);
        }
        var expected = (Window.Expected) window;
        return new DatedWindowJson(
                id(rounds, window),
                rounds.id(),
                window.starts(),
                false,
                DaysJson.of(expected.opens()),
                applyBy,
                DaysJson.of(expected.closes()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(expected.says()),
                sources);
    }

    static String id(Rounds rounds, Window window) {
        return rounds.id() + "-" + window.starts().getYear();
    }
}
