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
 * years below, and where now is. A name that is longer than its bar stands whole all the same, in a row further up
 * where another is beside it.
 *
 * @param height of all of it
 * @param longer how much longer it may take; empty: no longer than it does at best, or nobody can say
 * @param marks what is written below, from left to right
 * @param today where the day stands on which all this is said
 */
public record Strip(
        double height, List<Bar> bars, List<Name> names, Optional<Area> longer, List<Mark> marks, Area today) {

    /** A stage. */
    public record Bar(Leg stage, Area area) {}

    /**
     * The name of a stage, whole; or, where it is longer than the strip, as much of it as there is room for.
     *
     * @param stem from the name down to its bar; empty: it stands right above it
     */
    public record Name(String words, Area area, Optional<Area> stem) {}

    /**
     * Words beneath a day: a year in which a stage begins or ends, or that it is now.
     *
     * @param tick from the bars down to the words; empty: today has a line of its own
     */
    public record Mark(String words, Area area, Optional<Area> tick) {}

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
    private static final String NOW = "Now";

    /** From one mark to the next. */
    private static final double BETWEEN = 3;

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
                    marks(top + BAR),
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

        /**
         * Each year once, as far as there is room for its number; it may stand a little to the right of its day. That
         * it is now is always said.
         */
        private List<Mark> marks(double top) {
            var now = new Mark(NOW, below(NOW, timeline.asOf(), 0, top), Optional.empty());
            var marks = new ArrayList<Mark>();
            var years = new TreeSet<Integer>();
            var free = 0.0;
            for (var day : days()) {
                var mark = day.equals(timeline.asOf()) ? now : year(day, free, top);
                if (mark == now || hasRoom(mark, day, now) && years.add(day.getYear())) {
                    marks.add(mark);
                    free = end(mark.area());
                }
            }
            return marks;
        }

        private boolean hasRoom(Mark year, LocalDate day, Mark now) {
            return year.area().x() <= scale.at(day)
                    && year.area().x() + year.area().width() <= width
                    && (day.isAfter(timeline.asOf())
                            || end(year.area()) <= now.area().x());
        }

        private TreeSet<LocalDate> days() {
            var days = new TreeSet<LocalDate>();
            timeline.stages().forEach(stage -> {
                days.add(stage.from());
                days.add(stage.until());
            });
            timeline.atWorst().ifPresent(days::add);
            days.add(timeline.asOf());
            return days;
        }

        private Mark year(LocalDate day, double free, double top) {
            var number = Integer.toString(day.getYear());
            return new Mark(number, below(number, day, free, top), Optional.of(new Area(scale.at(day), top, 0, TICK)));
        }

        /** In the middle beneath a day, or as far from there as the edges and the words to the left of it demand. */
        private Area below(String words, LocalDate day, double free, double top) {
            var room = lettering.width(words);
            var left = Math.min(Math.max(scale.at(day) - room / 2, 0), width - room);
            return new Area(Math.max(left, free), top + TICK, room, row);
        }

        private static double end(Area area) {
            return area.x() + area.width() + BETWEEN;
        }
    }
}
