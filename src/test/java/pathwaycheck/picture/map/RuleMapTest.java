package pathwaycheck.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import pathwaycheck.picture.Drawn;
import pathwaycheck.picture.svg.Area;
import pathwaycheck.picture.svg.Point;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.question.Wording;
import pathwaycheck.rules.Career;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.HowLong;
import pathwaycheck.rules.Remedy;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Source;
import pathwaycheck.rules.StartDay;
import pathwaycheck.rules.Step;
import pathwaycheck.testing.rulebooks.Anything;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** The map of a rule book shows all of it, once, and can be read. */
class RuleMapTest {

    private static final RuleBook BOOK = TheRules.book();
    private static final RuleMap MAP = RuleMap.of(BOOK);

    @Test
    void every_question_requirement_and_remedy_stands_in_the_map_once() {
        var questions = BOOK.questions().stream()
                .map(question -> "Question: " + question.wording().ask());
        var counting = BOOK.career().steps().stream()
                .flatMap(step -> step.requirements().stream())
                .map(it -> (it.essential() ? "Essential: " : "Preferred: ") + it.title());
        var parts = BOOK.career().steps().stream()
                .flatMap(step -> step.parts().stream())
                .map(part -> "One part of another: " + part.title());
        var remedies = BOOK.requirements()
                .flatMap(requirement -> requirement.remedies().stream())
                .map(remedy -> "What to do: " + remedy.toDo());
        var expected = Stream.of(questions, counting, parts, remedies)
                .flatMap(it -> it)
                .toList();

        assertThat(titles(MAP.alone())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(titles(MAP.inPage())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_title_of_the_rules_that_ship_can_be_read_to_its_end() {
        var words = Drawn.of(MAP.alone()).words();

        assertThat(words).doesNotContain("…");
        assertThat(MAP.pieces()).allSatisfy(piece -> assertThat(words).contains(piece.title()));
        assertThat(BOOK.career().steps()).allSatisfy(step -> assertThat(words).contains(": " + step.title()));
    }

    @Test
    void no_box_lies_on_another_and_each_requirement_lies_in_its_step() {
        var areas = MAP.layout().areas();
        var pieces = MAP.pieces();
        for (var one : pieces) {
            for (var other : pieces.subList(0, pieces.indexOf(one))) {
                assertThat(overlap(areas.get(one.name()), areas.get(other.name())))
                        .as(one + " and " + other)
                        .isFalse();
            }
        }
        for (var step : BOOK.career().steps()) {
            var around = areas.get(RuleMap.step(step));
            Stream.concat(step.requirements().stream(), step.parts().stream())
                    .map(requirement -> areas.get("requirement " + requirement.id()))
                    .forEach(area ->
                            assertThat(inside(area, around)).as(step.id()).isTrue());
        }
    }

    @Test
    void every_arrow_leads_from_box_to_box_and_through_none() {
        var areas = MAP.layout().areas();
        for (var arrow : MAP.arrows()) {
            var line = MAP.layout().lines().get(arrow);

            assertThat(touches(areas.get(arrow.from()), line.get(0)))
                    .as(arrow.toString())
                    .isTrue();
            assertThat(touches(areas.get(arrow.to()), line.get(line.size() - 1)))
                    .as(arrow.toString())
                    .isTrue();
            for (var i = 1; i < line.size(); i++) {
                var stretch = stretch(line.get(i - 1), line.get(i));
                assertThat(MAP.pieces())
                        .as(arrow.toString())
                        .noneMatch(piece -> overlap(areas.get(piece.name()), stretch));
            }
        }
    }

    @Test
    void lines_from_different_boxes_are_never_one_line_unless_they_lead_to_one_box_alone() {
        var leaving = MAP.arrows().stream()
                .filter(arrow -> arrow.tie().mayJoin())
                .map(Arrow::from)
                .toList();

        assertThat(leaving).doesNotHaveDuplicates();
        assertThat(MAP.arrows().stream()
                        .filter(arrow -> !arrow.tie().mayJoin())
                        .map(arrow -> last(MAP.layout().lines().get(arrow))))
                .doesNotHaveDuplicates();
    }

    @Test
    void in_a_page_every_requirement_is_a_link_to_its_place_and_nothing_else_is_heard() {
        var drawn = Drawn.of(MAP.inPage());

        assertThat(drawn.elements("a").map(link -> link.getAttribute("href")))
                .containsExactlyElementsOf(BOOK.requirements()
                        .map(requirement -> "#" + requirement.id())
                        .toList());
        assertThat(drawn.document().getDocumentElement().getAttribute("role")).isEqualTo("group");
        assertThat(drawn.elements("text").filter(text -> !isUnheard(text) && !isIn("a", text)))
                .isEmpty();
    }

    @Test
    void alone_it_is_a_picture_without_links() {
        var drawn = Drawn.of(MAP.alone());

        assertThat(drawn.elements("a")).isEmpty();
        assertThat(drawn.document().getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.elements("desc").findFirst().orElseThrow().getTextContent())
                .contains(BOOK.questions().size() + " questions");
    }

    @Test
    void there_is_nothing_in_it_that_a_strict_page_would_refuse() {
        for (var svg : List.of(MAP.alone(), MAP.inPage())) {
            assertThat(Drawn.of(svg).elements()).allSatisfy(element -> {
                assertThat(element.getLocalName()).isIn("svg", "title", "desc", "g", "a", "path", "text");
                assertThat(Drawn.attributes(element))
                        .doesNotContain("id", "style")
                        .noneMatch(it -> it.startsWith("on"));
                assertThat(element.getAttribute("href")).matches("|#[a-z0-9-]+");
            });
        }
    }

    @Test
    void the_same_rule_book_is_drawn_with_the_same_bytes() {
        assertThat(RuleMap.of(BOOK).alone()).isEqualTo(MAP.alone());
        assertThat(RuleMap.of(Lifeguard.BOOK).inPage())
                .isEqualTo(RuleMap.of(Lifeguard.BOOK).inPage());
    }

    @Test
    void no_text_changes_what_the_picture_is_made_of() {
        var plain = Drawn.of(RuleMap.of(bookThatSays("x")).inPage()).tree();

        assertThat(Drawn.HOSTILE).allSatisfy(text -> {
            var drawn = Drawn.of(RuleMap.of(bookThatSays(text)).inPage());
            assertThat(drawn.tree()).isEqualTo(plain);
        });
    }

    @Test
    void a_rule_book_without_questions_remedies_or_requirements_has_a_map_too() {
        var step = new Step("step", "A title that is wider than any box in it", "", List.of(), List.of());
        var career = new Career(
                "career",
                "Career",
                "",
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                requirement("goal", "Goal", List.of()),
                "get there",
                List.of(),
                List.of(step));
        var book = new RuleBook(
                career, "1", "0", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());

        assertThat(Drawn.of(RuleMap.of(book).alone()).words()).contains("Step 1: " + step.title());
    }

    @Test
    void a_step_s_box_has_room_for_its_title_and_for_no_more() {
        var step = bookThatSays("A step with a title that is wider than a box")
                .career()
                .steps()
                .get(0);
        var map = RuleMap.of(bookThatSays(step.title()));
        var area = map.layout().areas().get(RuleMap.step(step));

        assertThat(Drawn.of(map.alone()).words()).contains(map.stepTitle(step));
        assertThat(area.width()).isGreaterThanOrEqualTo(RuleMapPicture.roomFor(map.stepTitle(step)));
        assertThat(area.height()).isLessThan(500);
    }

    @Test
    void in_words_a_requirement_has_its_questions_its_parts_and_its_remedies() {
        var part = requirement("part", "Part", List.of());
        var asked = Anything.yesOrNo("asked");
        var day = Anything.date("day");
        var applies = Anything.yesOrNo("applies");
        var whole = new Requirement(
                "whole",
                "Whole",
                Optional.empty(),
                true,
                Optional.of(chosen(applies)),
                Condition.all(
                        List.of(chosen(asked), new Condition.From(day), new Condition.Meets(part), chosen(asked))),
                Map.of(),
                Optional.empty(),
                List.of(remedy("Do it", List.of(part))),
                List.of(),
                List.of());

        var neighbours = Neighbours.of(whole);

        assertThat(neighbours.looksAt()).containsExactly(applies, asked, day);
        assertThat(neighbours.needs()).containsExactly(part);
        assertThat(neighbours.remedies()).isEqualTo(whole.remedies());
    }

    @Test
    void every_arrow_of_the_map_is_said_in_words() {
        var said = new ArrayList<String>();
        for (var neighbours : Neighbours.of(BOOK)) {
            var id = neighbours.requirement().id();
            neighbours.looksAt().forEach(question -> said.add(question.id() + " " + id));
            neighbours.needs().forEach(part -> said.add(part.id() + " " + id));
            neighbours.remedies().forEach(remedy -> {
                said.add(remedy.id() + " " + id);
                remedy.after().forEach(first -> said.add(first.id() + " " + remedy.id()));
            });
        }

        assertThat(MAP.arrows().stream().map(arrow -> last(arrow.from()) + " " + last(arrow.to())))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    private static Stream<String> titles(String svg) {
        return Drawn.of(svg)
                .elements("title")
                .filter(title -> !title.getParentNode().getNodeName().equals("svg"))
                .map(Element::getTextContent);
    }

    private static boolean isUnheard(Element element) {
        return element.getAttribute("aria-hidden").equals("true")
                || element.getParentNode() instanceof Element parent && isUnheard(parent);
    }

    private static boolean isIn(String name, Element element) {
        return element.getLocalName().equals(name)
                || element.getParentNode() instanceof Element parent && isIn(name, parent);
    }

    private static boolean overlap(Area one, Area other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static boolean inside(Area inner, Area outer) {
        return inner.x() > outer.x()
                && inner.y() > outer.y() + 40
                && inner.x() + inner.width() < outer.x() + outer.width()
                && inner.y() + inner.height() < outer.y() + outer.height();
    }

    private static boolean touches(Area area, Point point) {
        var near = new Area(area.x() - 1, area.y() - 1, area.width() + 2, area.height() + 2);
        return overlap(near, new Area(point.x(), point.y(), 0.1, 0.1));
    }

    /** What lies under a straight line; nothing at its very ends, where it touches boxes. */
    private static Area stretch(Point from, Point to) {
        var x = Math.min(from.x(), to.x());
        var y = Math.min(from.y(), to.y());
        return new Area(x, y + 0.5, Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()) - 1);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Condition chosen(Choice question) {
        return new Condition.Chosen(question, Set.of(question.options().get(0)), 1);
    }

    private static Requirement requirement(String id, String title, List<Remedy> remedies) {
        return new Requirement(
                id,
                title,
                Optional.empty(),
                true,
                Optional.empty(),
                chosen(Anything.yesOrNo("asked")),
                Map.of(),
                Optional.empty(),
                remedies,
                List.of(),
                List.of());
    }

    private static Remedy remedy(String toDo, List<Requirement> after) {
        return new Remedy(
                "remedy",
                toDo,
                Remedy.InShort.NONE,
                Optional.empty(),
                Optional.empty(),
                new Remedy.When.After(StartDay.ANY_DAY, HowLong.NOT_KNOWN),
                after,
                Optional.empty(),
                Anything.link(),
                List.of());
    }

    /** A rule book in which an author wrote this, wherever an author can write. */
    private static RuleBook bookThatSays(String text) {
        var wording = new Wording(
                "asked",
                text,
                text,
                Optional.of(text),
                text,
                text,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        Question question = new Choice(wording, false, List.of(Anything.option("yes")), List.of(), Map.of());
        var first = requirement("first", text, List.of());
        var goal = requirement("goal", text, List.of(remedy(text, List.of(first))));
        var step = new Step("step", text, text, List.of(goal), List.of(first));
        var career = new Career(
                "career",
                text,
                text,
                text,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                goal,
                "get there",
                List.of(),
                List.of(step));
        var source =
                new Source("source", text, text, URI.create("https://example.org"), text, LocalDate.MIN, LocalDate.MAX);
        return new RuleBook(
                career,
                text,
                text,
                List.of(question),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(source),
                List.of(),
                List.of());
    }
}
