package pathwaycheck.picture.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.picture.svg.Lines;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.picture.svg.Svg;
import pathwaycheck.question.Dates;

/**
 * Draws a timeline: a row for each thing to do, its words above its bar. It is narrow enough for a phone, and it breaks
 * its lines early, so that there is room for a wider font or wider spacing.
 */
final class TimelinePicture {

    private static final double WIDTH = 300;
    private static final double ENLARGED = 4 / 3.0;
    private static final double LEFT = 2;
    private static final double RIGHT = WIDTH - 8;
    private static final double WORDS = 228;
    private static final double LINE = 18;
    private static final double BASELINE = 13.5;
    private static final double HEAD = 48;
    private static final double LANE = 24;
    private static final double GAP = 16;
    private static final double SAMPLE = 30;
    private static final double YEAR_ROOM = 38;
    private static final Lettering TITLE = Lettering.ink("pc-timeline__ink", 14).bold();
    private static final Lettering DATES = Lettering.ink("pc-timeline__ink", 13);
    private static final Lettering TODAY = DATES.bold();
    private static final Lettering KEY = Lettering.soft("pc-timeline__soft", 13);
    private static final Lettering YEAR = Lettering.soft("pc-timeline__soft", 12);

    private final Timeline timeline;
    private final Years years;
    private final List<Mark> key;
    private final Svg svg;
    private double y;

    /** A picture that stands for itself, or else a part of a page of ours. */
    TimelinePicture(Timeline timeline, boolean inPage) {
        this.timeline = timeline;
        this.years = Years.of(timeline.days(), LEFT, RIGHT);
        this.key = key();
        var rows = timeline.rows().stream().mapToDouble(TimelinePicture::height).sum();
        this.svg = new Svg(
                inPage,
                "pc-timeline",
                "img",
                WIDTH,
                HEAD + rows + key.size() * LINE + LINE / 2,
                ENLARGED,
                "Timeline, from " + Dates.day(timeline.asOf()) + " on",
                description());
    }

    String svg() {
        head();
        var rows = rows();
        Bar.lanes(rows, LEFT, WIDTH - 4);
        Bar.years(
                rows,
                IntStream.rangeClosed(years.first(), years.last())
                        .mapToObj(this::startOf)
                        .toList());
        timeline.rows().forEach(this::row);
        Bar.today(rows, years.at(timeline.asOf()));
        key.forEach(this::explain);
        svg.end();
        return svg.toString();
    }

    private String description() {
        var count = timeline.rows().size();
        return "The years from " + years.first() + " to " + years.last() + " with today marked, and "
                + (count == 1 ? "a bar for the one thing to do" : "a bar for each of " + count + " things to do")
                + ": from when to when. The list with it says the same in words.";
    }

    /** The years, and today beneath them. */
    private void head() {
        for (var year : years.written(YEAR_ROOM)) {
            svg.words(Integer.toString(year), new Point(startOf(year) + 2, BASELINE), YEAR);
        }
        var today = years.at(timeline.asOf());
        var words = "Today: " + Dates.day(timeline.asOf());
        if (today + 6 + TODAY.width(words) < WIDTH) {
            svg.words(words, new Point(today + 6, 33), TODAY);
        } else {
            svg.words(words, new Point(today - 6, 33), TODAY.endingThere());
        }
        Bar.today(List.of(new Bar(svg, 29)), today);
        y = HEAD;
    }

    private void row(Row row) {
        var bottom = y + height(row);
        svg.group("pc-timeline__row");
        write(title(row), TITLE);
        write(dates(row), DATES);
        mark(row, new Bar(svg, bottom - GAP - LANE / 2));
        svg.end();
        y = bottom;
    }

    private List<Bar> rows() {
        var rows = new ArrayList<Bar>();
        var bottom = y;
        for (var row : timeline.rows()) {
            bottom += height(row);
            rows.add(new Bar(svg, bottom - GAP - LANE / 2));
        }
        return rows;
    }

    private static double height(Row row) {
        return (title(row).filled().size() + dates(row).filled().size()) * LINE + LANE + GAP;
    }

    private static Lines title(Row row) {
        return TITLE.lines(row.number() + ". " + row.title(), WORDS, 6);
    }

    private static Lines dates(Row row) {
        return DATES.lines(row.dates(), WORDS, 5);
    }

    private void write(Lines lines, Lettering lettering) {
        svg.words(lines, new Point(LEFT, y + BASELINE), LINE, lettering);
        y += lines.filled().size() * LINE;
    }

    private void mark(Row row, Bar bar) {
        row.toDo().until().ifPresent(until -> {
            if (row.hasWorst()) {
                bar.worst(years.at(until), years.at(row.toDo().untilAtWorst().get()));
            }
            var window = row.toDo().window();
            if (window.isPresent()) {
                var closed = years.at(window.get().closesOn().plusDays(1));
                bar.waiting(closed, years.at(until), row.isExpected());
                bar.span(years.at(window.get().opensOn()), closed, row.isSpanExpected());
            } else {
                bar.span(years.at(row.toDo().from().orElse(until)), years.at(until), row.isSpanExpected());
            }
        });
    }

    private double startOf(int year) {
        return years.at(LocalDate.of(year, 1, 1));
    }

    /** What the marks mean, of those that are there. */
    private List<Mark> key() {
        var marks = new ArrayList<Mark>();
        if (dated().anyMatch(row -> !row.isSpanExpected())) {
            marks.add(new Mark("Planned, or published", bar -> bar.span(LEFT, SAMPLE, false)));
        }
        if (dated().anyMatch(Row::isSpanExpected)) {
            marks.add(new Mark("Only expected", bar -> bar.span(LEFT, SAMPLE, true)));
        }
        if (dated().anyMatch(row -> row.toDo().window().isPresent())) {
            marks.add(new Mark("Waiting for the start", bar -> bar.waiting(LEFT, SAMPLE, false)));
        }
        if (dated().anyMatch(Row::hasWorst)) {
            marks.add(new Mark("Later, at worst", bar -> bar.worst(LEFT, SAMPLE)));
        }
        return List.copyOf(marks);
    }

    private Stream<Row> dated() {
        return timeline.rows().stream().filter(row -> row.toDo().until().isPresent());
    }

    private void explain(Mark mark) {
        svg.group("pc-timeline__key");
        mark.drawing().accept(new Bar(svg, y + LINE / 2));
        svg.words(mark.means(), new Point(SAMPLE + 8, y + BASELINE), KEY);
        svg.end();
        y += LINE;
    }

    /** A mark, and what it means. */
    private record Mark(String means, Consumer<Bar> drawing) {}
}
