package pathwaycheck.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import pathwaycheck.picture.Drawn;
import pathwaycheck.picture.svg.Lettering;
import pathwaycheck.question.Dates;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Leg;
import pathwaycheck.report.Leg.Certainty;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;

/** The strip shows every stage of a way, how long it takes and how far one can rely on that, to everybody. */
@BesideOthers
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 7, 31);

    /** What is shorter is a day to act on. */
    private static final int LONG = 60;

    private static final Pattern NUMBER = Pattern.compile("[-0-9.]+");

    static Stream<Person> whoHaveAStage() {
        return Person.everybody().filter(person -> !stages(person).isEmpty());
    }

    /** What takes time, and is not the days between which to apply. */
    private static List<Leg> stages(Person person) {
        return person.atAGlance().legs().stream()
                .filter(leg -> !leg.from().plusDays(LONG).isAfter(leg.until()))
                .filter(leg -> !leg.isToApply())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("whoHaveAStage")
    void every_stage_of_a_way_is_a_bar_with_its_words_in_the_description(Person person) {
        var stages = stages(person);
        var drawn = Drawn.of(Timeline.of(person.atAGlance()).orElseThrow().svg());
        var described = drawn.elements("desc").map(Element::getTextContent).toList();

        assertThat(bars(drawn).stream().map(TimelineTest::style))
                .isEqualTo(
                        stages.stream().map(stage -> stage.certainty().word()).toList());
        assertThat(described).singleElement().satisfies(words -> assertThat(words.strip())
                .isEqualTo(words(stages)));
    }

    private static String words(List<Leg> stages) {
        return String.join(
                        "; ",
                        stages.stream()
                                .map(stage -> stage.what().replaceFirst("\\.$", "") + ", "
                                        + Dates.month(stage.from()) + " to "
                                        + Dates.month(stage.until()))
                                .toList())
                + ".";
    }

    @ParameterizedTest
    @MethodSource("whoHaveAStage")
    void the_bars_of_a_way_stand_in_the_order_of_their_days_and_within_the_picture(Person person) {
        var drawn = Drawn.of(Timeline.of(person.atAGlance()).orElseThrow().svg());
        var width = width(drawn);

        assertThat(bars(drawn)).isNotEmpty().allSatisfy(bar -> {
            assertThat(left(bar)).isBetween(0.0, width);
            assertThat(left(bar) + wide(bar)).isBetween(0.0, width);
            assertThat(wide(bar)).isPositive();
        });
        var byDay = new ArrayList<Double>();
        stages(person).stream().map(Leg::from).forEach(day -> byDay.add((double) day.toEpochDay()));
        var lefts = bars(drawn).stream().map(TimelineTest::left).toList();
        for (var i = 1; i < lefts.size(); i++) {
            assertThat(Double.compare(lefts.get(i), lefts.get(i - 1)))
                    .isEqualTo(Double.compare(byDay.get(i), byDay.get(i - 1)));
        }
    }

    @Test
    void nobody_without_a_way_has_one() {
        var without = Person.everybody()
                .map(Person::atAGlance)
                .filter(glance -> glance.legs().isEmpty())
                .toList();

        assertThat(without).isNotEmpty().allSatisfy(glance -> assertThat(Timeline.of(glance))
                .isEmpty());
    }

    @Test
    void nor_has_anybody_who_only_has_days_to_act_on() {
        var without = Person.everybody()
                .filter(person -> !person.atAGlance().legs().isEmpty())
                .filter(person -> stages(person).isEmpty())
                .toList();

        assertThat(without).isNotEmpty().allSatisfy(person -> assertThat(Timeline.of(person.atAGlance()))
                .isEmpty());
    }

    @Test
    void what_is_sure_dated_and_guessed_looks_different_without_colour() {
        var looks = Arrays.stream(Certainty.values())
                .map(certainty -> look(bars(drawn(stage("Train", certainty))).get(0)))
                .toList();

        assertThat(looks).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void what_is_sure_dated_and_guessed_looks_different_in_a_page_too() {
        var looks = Arrays.stream(Certainty.values())
                .map(certainty -> new Timeline(TODAY, List.of(stage("Train", certainty)), Optional.empty()).inPage())
                .map(svg -> look(bars(Drawn.of(svg)).get(0)))
                .toList();

        assertThat(looks).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void how_much_longer_it_may_take_is_a_bar_of_its_own_after_the_last() {
        var stage = stage("Train", Certainty.GUESSED);
        var longer = Drawn.of(new Timeline(TODAY, List.of(stage), Optional.of(LATER.plusYears(1))).svg());
        var same = Drawn.of(new Timeline(TODAY, List.of(stage), Optional.of(LATER)).svg());

        assertThat(paths(longer, "longer")).singleElement().satisfies(bar -> {
            var last = bars(longer).get(0);
            assertThat(left(bar)).isGreaterThan(left(last) + wide(last));
            assertThat(look(bar)).isNotEqualTo(look(last));
        });
        assertThat(paths(same, "longer")).isEmpty();
        assertThat(longer.words()).contains("2031");
    }

    @Test
    void today_has_a_mark_where_it_is() {
        var ahead = drawn(stage("Train", Certainty.DATED));
        var running = drawn(leg("School", Certainty.SURE, TODAY.minusYears(1), NEXT_YEAR));

        assertThat(paths(ahead, "today")).singleElement().satisfies(mark -> assertThat(left(mark))
                .isLessThan(left(bars(ahead).get(0))));
        assertThat(paths(running, "today")).singleElement().satisfies(mark -> {
            var bar = bars(running).get(0);
            assertThat(left(mark)).isBetween(left(bar), left(bar) + wide(bar));
        });
    }

    @Test
    void what_the_mark_of_today_means_stands_beneath_it_wherever_it_is() {
        assertThat(marks(leg("School", Certainty.SURE, TODAY, NEXT_YEAR))).startsWith("Now");
        assertThat(marks(leg("School", Certainty.SURE, TODAY.minusYears(3), LATER)))
                .containsExactly("2023", "Now", "2030");
    }

    /** Of a pupil who finishes in nine months, and is on the way until 2033. */
    @Test
    void a_year_in_which_a_stage_ends_is_not_left_out_for_want_of_half_a_letter_and_stands_once() {
        assertThat(marks(
                        leg("School", Certainty.SURE, TODAY, LocalDate.of(2027, 8, 31)),
                        leg("Degree", Certainty.GUESSED, LocalDate.of(2027, 9, 1), LATER),
                        leg("Train", Certainty.GUESSED, LocalDate.of(2030, 9, 1), LocalDate.of(2033, 8, 31))))
                .containsExactly("Now", "2027", "2030", "2033");
    }

    private static List<String> marks(Leg... stages) {
        return Stream.of(drawn(stages).words().split(" "))
                .filter(word -> word.matches("Now|[0-9]{4}"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("whoHaveAStage")
    void the_name_of_every_stage_stands_whole_and_covers_no_other(Person person) {
        var timeline = Timeline.of(person.atAGlance()).orElseThrow();
        var names = Drawn.of(timeline.svg())
                .elements("text")
                .filter(text -> text.hasAttribute("font-weight"))
                .toList();

        assertThat(names.stream().map(Element::getTextContent).map(String::strip))
                .isEqualTo(stages(person).stream().map(Leg::what).toList());
        for (var one : names) {
            for (var other : names) {
                assertThat(one == other
                                || !one.getAttribute("y").equals(other.getAttribute("y"))
                                || right(one) <= number(other, "x")
                                || right(other) <= number(one, "x"))
                        .as(one.getTextContent() + other.getTextContent())
                        .isTrue();
            }
        }
    }

    private static double right(Element name) {
        return number(name, "x")
                + Lettering.ink("any", number(name, "font-size"))
                        .bold()
                        .width(name.getTextContent().strip());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void a_name_that_is_longer_than_the_picture_is_cut_as_the_list_beneath_has_it_whole() {
        var what = "Complete three years of paid training, and pass all that the programme asks for in the end";
        var fits = drawn(stage("Train", Certainty.DATED));
        var doesNot = drawn(stage(what, Certainty.DATED));

        assertThat(fits.words()).contains("Train");
        assertThat(doesNot.words()).contains("Complete", "…").contains("2027", "2030");
        assertThat(doesNot.elements("desc").map(Element::getTextContent))
                .allSatisfy(words -> assertThat(words).contains(what));
    }

    @ParameterizedTest
    @ValueSource(ints = {2027, 2031, 2040, 2075, 2120})
    void nothing_is_drawn_beside_the_picture_however_far_the_dates_are_apart(int year) {
        var drawn = drawn(
                leg("Now", Certainty.SURE, TODAY, TODAY.plusDays(LONG)),
                leg("Then", Certainty.GUESSED, LocalDate.of(year, 3, 1), LocalDate.of(year, 12, 31)));

        assertThat(drawn.elements("path")
                        .filter(path -> !path.getAttribute("class").endsWith("__paper")))
                .allSatisfy(path -> assertThat(left(path)).isBetween(0.0, width(drawn)));
        assertThat(drawn.elements("text")).isNotEmpty().allSatisfy(text -> assertThat(
                        Double.parseDouble(text.getAttribute("x")))
                .isBetween(0.0, width(drawn)));
        assertThat(drawn.words()).contains("Now");
    }

    @Test
    void it_is_a_picture_with_a_name_and_a_description_and_nothing_that_a_strict_page_would_refuse() {
        var drawn = drawn(stage("Train", Certainty.DATED));

        assertThat(drawn.document().getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.elements("title").map(Element::getTextContent))
                .singleElement()
                .satisfies(title -> assertThat(title).isNotBlank());
        assertThat(drawn.elements("desc")).hasSize(1);
        assertThat(drawn.elements()).allSatisfy(element -> {
            assertThat(element.getLocalName()).isIn("svg", "title", "desc", "path", "text");
            assertThat(Drawn.attributes(element))
                    .doesNotContain("id", "style", "href")
                    .noneMatch(it -> it.startsWith("on"));
        });
    }

    /** What has no name is called by its whole sentence. */
    @Test
    void a_stage_that_is_called_by_a_sentence_has_no_full_stop_before_a_comma() {
        assertThat(drawn(stage("Take pictures.", Certainty.DATED))
                        .elements("desc")
                        .map(Element::getTextContent))
                .singleElement()
                .asString()
                .contains("Take pictures, ")
                .doesNotContain(".,");
    }

    @Test
    void no_text_changes_what_the_picture_is_made_of() {
        var plain = withoutName(drawn(stage("x", Certainty.DATED)));

        assertThat(Drawn.HOSTILE).allSatisfy(text -> assertThat(withoutName(drawn(stage(text, Certainty.DATED))))
                .isEqualTo(plain));
    }

    @Test
    void the_same_report_is_drawn_with_the_same_bytes() {
        var person = whoHaveAStage().findFirst().orElseThrow();

        assertThat(Timeline.of(person.atAGlance()).orElseThrow().svg())
                .isEqualTo(Timeline.of(person.atAGlance()).orElseThrow().svg());
    }

    /** A name that does not fit is left out. */
    private static List<String> withoutName(Drawn drawn) {
        return drawn.tree().stream().filter(it -> !it.contains("font-weight")).toList();
    }

    private static Drawn drawn(Leg... stages) {
        return Drawn.of(new Timeline(TODAY, List.of(stages), Optional.empty()).svg());
    }

    private static Leg stage(String what, Certainty certainty) {
        return leg(what, certainty, NEXT_YEAR, LATER);
    }

    private static Leg leg(String what, Certainty certainty, LocalDate from, LocalDate until) {
        return new Leg(
                InWords.month(from),
                what,
                false,
                Optional.empty(),
                Optional.empty(),
                certainty,
                from,
                until,
                Optional.empty());
    }

    private static List<Element> bars(Drawn drawn) {
        return drawn.elements("path")
                .filter(path -> List.of("sure", "dated", "guessed").contains(style(path)))
                .toList();
    }

    private static List<Element> paths(Drawn drawn, String style) {
        return drawn.elements("path").filter(path -> style(path).equals(style)).toList();
    }

    private static String style(Element path) {
        return path.getAttribute("class").replace("pc-timeline__", "");
    }

    /** Its outline as one sees it without colours: none, a line, a broken one. */
    private static String look(Element path) {
        return path.getAttribute("stroke-width") + " " + path.getAttribute("stroke-dasharray");
    }

    private static double width(Drawn drawn) {
        return Double.parseDouble(
                drawn.document().getDocumentElement().getAttribute("viewBox").split(" ")[2]);
    }

    private static double left(Element path) {
        return numbers(path).get(0);
    }

    /** Of a bar, whose path goes to its right end first. */
    private static double wide(Element bar) {
        return numbers(bar).get(2);
    }

    private static List<Double> numbers(Element path) {
        return NUMBER.matcher(path.getAttribute("d"))
                .results()
                .map(it -> Double.valueOf(it.group()))
                .toList();
    }
}
