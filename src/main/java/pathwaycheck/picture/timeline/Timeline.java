package pathwaycheck.picture.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.Leg;

/**
 * The stages of one person's way on a scale of years. The list beside it says the same in words.
 *
 * @param asOf the day on which all this is said
 * @param stages what takes long enough to be seen, in order; never none
 * @param atWorst until when it may take; empty: no longer than it does at best, or nobody can say
 */
public record Timeline(LocalDate asOf, List<Leg> stages, Optional<LocalDate> atWorst) {

    /** What is shorter than so many days is a day to act on, and no stage. */
    private static final int SHORTEST = 60;

    /** So many points are written on, across. */
    private static final double ON_PAPER = 500;

    public Timeline {
        stages = List.copyOf(stages);
    }

    /** The timeline of a way; empty: nothing on it takes long. */
    public static Optional<Timeline> of(AtAGlance glance) {
        var stages = glance.legs().stream().filter(Timeline::isStage).toList();
        var goal = glance.report().goal();
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(
                        glance.report().asOf(),
                        stages,
                        goal.atWorst()
                                .filter(worst ->
                                        goal.mayTakeLonger() && goal.atBest().isPresent())));
    }

    private static boolean isStage(Leg leg) {
        return !leg.until().isBefore(leg.from().plusDays(SHORTEST)) && !leg.isToApply();
    }

    /** A picture that stands for itself. */
    public String svg() {
        return new TimelinePicture(this, false).svg();
    }

    /** A part of a page of ours, whose style paints it. */
    public String inPage() {
        return new TimelinePicture(this, true).svg();
    }

    /**
     * Where everything stands, in points, on a sheet of A4: to draw SVG there takes a library as large as all others.
     */
    public Strip onPaper() {
        return Strip.of(this, ON_PAPER, Lettering.ink("pc-strip__name", 10).bold());
    }

    /** The first day that the picture shows. */
    LocalDate first() {
        return stages.get(0).from().isBefore(asOf) ? stages.get(0).from() : asOf;
    }

    /** The last day that the picture shows. */
    LocalDate last() {
        var last = atWorst.orElse(stages.get(0).until());
        for (var stage : stages) {
            last = stage.until().isAfter(last) ? stage.until() : last;
        }
        return last;
    }
}
