package pathwaycheck.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pathwaycheck.plan.DatedRemedy;
import pathwaycheck.plan.Missed;
import pathwaycheck.plan.Plan;
import pathwaycheck.rules.Headline;
import pathwaycheck.rules.Letter;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Window;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Verdict;

/**
 * The first words of one person's report.
 *
 * @param id the headline's
 * @param withWays several ways in are told beneath it
 * @param beside other ways that are for this person and are told beneath it, however they stand
 * @param mayBeOpen those of other ways for one of which this person may apply today; none: these words name none
 * @param hasAHole a slot has nothing to stand in it
 */
public record HeadlineInWords(
        String id,
        String heading,
        String lead,
        boolean withWays,
        List<OtherWay> beside,
        List<OtherWay> mayBeOpen,
        List<Source> sources,
        boolean hasAHole) {

    public HeadlineInWords {
        beside = List.copyOf(beside);
        mayBeOpen = List.copyOf(mayBeOpen);
        sources = List.copyOf(sources);
    }

    /** What the report says first whose plan this is; empty: the rules have no words for this person. */
    public static Optional<HeadlineInWords> of(Plan plan) {
        var next = plan.remedies().stream()
                .filter(dated -> dated.window().isPresent())
                .findFirst();
        var isNow = how(next, plan.assessment().asOf());
        return plan.assessment().ruleBook().career().headlines().stream()
                .filter(it -> isFor(it.when(), plan, isNow))
                .findFirst()
                .map(it -> filled(it, plan, next));
    }

    /** How everybody who is told so stands to these requirements holds for this person. */
    public static boolean isTrue(Map<Requirement, Set<Status>> claims, Assessment here) {
        return claims.entrySet().stream().allMatch(it -> it.getValue().contains(here.status(it.getKey())));
    }

    private static boolean isFor(Headline.When when, Plan plan, Set<Headline.NextWindow> isNow) {
        var here = plan.assessment();
        return here.when(when.answered()).equals(Verdict.ALWAYS)
                && isTrue(when.told(), here)
                && when.passed().stream().allMatch(here::hasCome)
                && (when.window().isEmpty() || !Collections.disjoint(when.window(), isNow))
                && (when.mayBeOpen().isEmpty()
                        || when.mayBeOpen().stream().anyMatch(way -> WayIn.mayBeOpen(way, plan)));
    }

    private static Set<Headline.NextWindow> how(Optional<DatedRemedy> next, LocalDate asOf) {
        if (next.isEmpty()) {
            return EnumSet.of(Headline.NextWindow.NONE);
        }
        var window = next.get().window().orElseThrow();
        var how = EnumSet.of(how(window, asOf));
        another(next.get()).filter(it -> !it.closesOn().isBefore(asOf)).ifPresent(it -> {
            how.add(Headline.NextWindow.AFTER_ANOTHER);
            // Whoever may be in time for it asks about that, and leaves nothing early.
            if (next.get().missed().isEmpty() && it.opensOn().isBefore(asOf.plusMonths(InWords.NEAR))) {
                how.add(
                        it.opensOn().isAfter(asOf)
                                ? Headline.NextWindow.ANOTHER_SOON
                                : Headline.NextWindow.ANOTHER_OPEN);
            }
        });
        if (next.get().missed().filter(Missed::isAsked).isPresent()) {
            how.add(Headline.NextWindow.PERHAPS_SOONER);
        }
        if (!next.get().ready().isAfter(window.opensOn())) {
            how.add(Headline.NextWindow.READY);
        }
        return how;
    }

    private static Headline.NextWindow how(Window next, LocalDate asOf) {
        if (next.opensOn().isAfter(asOf)) {
            return next.opensOn().isAfter(asOf.plusMonths(InWords.NEAR))
                    ? Headline.NextWindow.AHEAD
                    : Headline.NextWindow.SOON;
        }
        return next.isPublished() ? Headline.NextWindow.OPEN : Headline.NextWindow.PERHAPS_OPEN;
    }

    /** The window before it. */
    private static Optional<Window> another(DatedRemedy next) {
        return next.remedy().when() instanceof Remedy.When.InRound round
                ? Optional.of(round.rounds().before(next.window().orElseThrow()))
                : Optional.empty();
    }

    private static HeadlineInWords filled(Headline headline, Plan plan, Optional<DatedRemedy> next) {
        var here = plan.assessment();
        var heading = filled(headline.heading(), here, next);
        var lead = filled(headline.lead(), here, next);
        return new HeadlineInWords(
                headline.id(),
                heading,
                lead,
                headline.withWays(),
                Help.ways(headline.beside(), here),
                headline.when().mayBeOpen().stream()
                        .filter(way -> WayIn.mayBeOpen(way, plan))
                        .toList(),
                headline.sources(),
                (heading + lead).contains(LetterInWords.TO_FILL_IN));
    }

    private static String filled(Letter words, Assessment here, Optional<DatedRemedy> next) {
        return words.pieces().stream()
                .map(piece -> piece instanceof Letter.Piece.NextWindow slot
                        ? next.map(dated -> inWords(slot, dated)).orElse(LetterInWords.TO_FILL_IN)
                        : LetterInWords.words(piece, here.answers()))
                .collect(Collectors.joining());
    }

    private static String inWords(Letter.Piece.NextWindow slot, DatedRemedy next) {
        var window = next.window().orElseThrow();
        return switch (slot) {
            case WINDOW -> InWords.month(window.opensOn()).toString();
            case CLOSES -> InWords.closes(window).toString();
            case ANOTHER ->
                another(next)
                        .map(before -> InWords.day(before.opensOn()).toString())
                        .orElse(LetterInWords.TO_FILL_IN);
        };
    }
}
