package pathwaycheck.picture.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.report.Leg;

/**
 * Where everything stands on the strip of a timeline, whatever draws it: the name of each stage above its bar, the
 * years below. A name that is longer than its bar stands whole all the same, in a row further up where another is
 * beside it.
 *
 * @param height of all of it
 * @param longer how much longer it may take; empty: no longer than it does at best, or nobody can say
 * @param today where the day stands on which all this is said
 */
public record Strip(
        double height, List<Bar> bars, List<Name> names, Optional<Area> longer, List<YearMark> years, Area today) {

    /** A stage. */
    public record Bar(Leg stage, Area area) {}

    /**
     * The name of a stage, whole; or, where it is longer than the strip, as much of it as there is room for.
     *
     * @param stem from the name down to its bar; empty: it stands right above it
     */
    public record Name(String words, Area area, Optional<Area> stem) {}

    /** A year in which a stage begins or ends, beneath its mark. */
    public record YearMark(int year, Area area, Area tick) {}

    private static final double EDGE = 6;
    private static final double BAR = 18;
    private static final double GAP = 1.5;

    /** From a stem to its name. */
    private static final double BESIDE = 4;

    /** From one name to the next. */
    private static final double APART = 8;

    /** The row of a name in ems. */
    private static final double ROW = 1.4;

    private static final double TICK = 5;
    private static final String ANY_YEAR = "2000";

    /** Of a timeline, so wide, with names in these letters. */
    static Strip of(Timeline timeline, double width, Lettering lettering) {
        return new Layout(timeline, width, lettering).strip();
    }

    private static final class Layout {

        private final Timeline timeline;
        private final double width;
        private final Lettering lettering;
        private final double row;
        private final Scale scale;

        private Layout(Timeline timeline, double width, Lettering lettering) {
            this.timeline = timeline;
            this.width = width;
            this.lettering = lettering;
            this.row = lettering.size() * ROW;
            this.scale = new Scale(timeline.first(), timeline.last(), EDGE, width - EDGE);
        }

        private Strip strip() {
            var rows = rows();
            var top = row * (1 + rows.stream().mapToInt(it -> it).max().orElse(0)) + BESIDE;
            var stages = timeline.stages();
            var end = stages.get(stages.size() - 1).until();
            return new Strip(
                    top + BAR + TICK + row,
                    stages.stream()
                            .map(stage -> new Bar(stage, bar(stage, top)))
                            .toList(),
                    IntStream.range(0, stages.size())
                            .mapToObj(place -> name(stages.get(place), rows.get(place), top))
                            .toList(),
                    timeline.atWorst()
                            .filter(worst -> worst.isAfter(end))
                            .map(worst ->
                                    new Area(scale.at(end) + GAP, top, scale.at(worst) - scale.at(end) - GAP, BAR)),
                    years(top + BAR),
                    new Area(scale.at(timeline.asOf()), top - 3, 0, BAR + 6));
        }

        private Area bar(Leg stage, double top) {
            var from = scale.at(stage.from()) + GAP;
            var until = Math.max(scale.at(stage.until()) - GAP, from + GAP);
            return new Area(from, top, until - from, BAR);
        }

        private Name name(Leg stage, int above, double top) {
            var x = left(stage, above);
            var y = top - BESIDE - row * (above + 1);
            return new Name(
                    lettering.lines(stage.what(), width - x, 1).all().get(0),
                    new Area(x, y, width - x, row),
                    above == 0 ? Optional.empty() : Optional.of(new Area(x - BESIDE, y, 0, top - y)));
        }

        /** At the left end of its bar, or as far to the left of it as it needs to be to stand whole. */
        private double left(Leg stage, int above) {
            var from = scale.at(stage.from()) + GAP + (above == 0 ? 0 : BESIDE);
            return Math.max(0, Math.min(from, width - lettering.width(stage.what())));
        }

        /** The lowest row of each name in which it meets none of those after it. */
        private List<Integer> rows() {
            var stages = timeline.stages();
            var ends = new ArrayList<Double>();
            var rows = new ArrayList<Integer>();
            for (var place = stages.size() - 1; place >= 0; place--) {
                var stage = stages.get(place);
                var above = 0;
                while (above < ends.size()
                        && left(stage, above) + lettering.width(stage.what()) + APART > ends.get(above)) {
                    above++;
                }
                for (var taken = 0; taken <= above; taken++) {
                    var left = taken == above ? left(stage, above) : scale.at(stage.from());
                    if (taken < ends.size()) {
                        ends.set(taken, Math.min(left, ends.get(taken)));
                    } else {
                        ends.add(left);
                    }
                }
                rows.add(0, above);
            }
            return rows;
        }

        /** As far as there is room for their numbers. */
        private List<YearMark> years(double top) {
            var days = new TreeSet<LocalDate>();
            timeline.stages().forEach(stage -> {
                days.add(stage.from());
                days.add(stage.until());
            });
            timeline.atWorst().ifPresent(days::add);
            var room = lettering.width(ANY_YEAR);
            var marks = new ArrayList<YearMark>();
            var free = 0.0;
            for (var day : days) {
                var left = Math.min(Math.max(scale.at(day) - room / 2, 0), width - room);
                if (left >= free) {
                    marks.add(new YearMark(
                            day.getYear(),
                            new Area(left, top + TICK, room, row),
                            new Area(scale.at(day), top, 0, TICK)));
                    free = left + room;
                }
            }
            return marks;
        }
    }
}
