package pathwaycheck.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import pathwaycheck.picture.Drawn;
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

/** The map of a rule book shows all of it, and can be read. */
class RuleMapTest {

    private static final RuleBook BOOK = TheRules.book();
    private static final String ALONE = RuleMap.alone(BOOK);
    private static final List<String> IN_PAGE = inPage(BOOK);

    @Test
    void every_requirement_stands_on_the_lane_of_its_step_once() {
        var lanes = RuleMap.lanes(BOOK);

        assertThat(lanes).hasSize(1 + BOOK.career().steps().size());
        assertThat(lanes.subList(1, lanes.size()).stream()
                        .map(lane ->
                                lane.stations().stream().map(Station::title).toList()))
                .containsExactlyElementsOf(BOOK.career().steps().stream()
                        .map(step -> Stream.concat(step.requirements().stream(), step.parts().stream())
                                .map(Requirement::title)
                                .toList())
                        .toList());
    }

    @Test
    void what_counts_for_a_requirement_stands_beside_it_or_for_all_of_the_step_at_the_head_of_its_lane() {
        var lanes = RuleMap.lanes(BOOK);

        assertThat(BOOK.requirements()).isNotEmpty().allSatisfy(requirement -> {
            var lane = lanes.stream()
                    .filter(it -> it.stations().stream().anyMatch(isOf(requirement)))
                    .findFirst()
                    .orElseThrow();
            var station = lane.stations().stream()
                    .filter(isOf(requirement))
                    .findFirst()
                    .orElseThrow();
            assertThat(Stream.concat(lane.everywhere().stream(), station.tags().stream())
                            .filter(tag -> tag.kind() == Tag.Kind.QUESTION)
                            .map(Tag::words))
                    .containsExactlyInAnyOrderElementsOf(requirement.looksAt().stream()
                            .map(question -> question.wording().ask())
                            .toList());
            assertThat(station.tags().stream()
                            .filter(tag -> tag.kind() == Tag.Kind.REMEDY)
                            .map(Tag::words))
                    .containsExactlyElementsOf(
                            requirement.remedies().stream().map(Remedy::toDo).toList());
            assertThat(labels(requirement.refersTo())).allMatch(words(station, Tag.Kind.RESTS_ON)::contains);
            assertThat(labels(requirement.remedies().stream()
                            .flatMap(remedy -> remedy.after().stream())
                            .toList()))
                    .allMatch(words(station, Tag.Kind.FIRST)::contains);
        });
        assertThat(lanes).anySatisfy(lane -> assertThat(lane.everywhere()).isNotEmpty());
    }

    @Test
    void every_question_that_a_requirement_rests_on_can_be_read_in_the_map() {
        assertThat(TheRules.all()).isNotEmpty().allSatisfy(book -> {
            var words = Drawn.of(RuleMap.alone(book)).words();

            assertThat(book.requirements().flatMap(requirement -> requirement.restsOn().stream()))
                    .isNotEmpty()
                    .allSatisfy(question ->
                            assertThat(words).contains(question.wording().ask()));
        });
    }

    @Test
    void a_requirement_is_essential_preferred_or_a_part() {
        var titles = titles(ALONE).toList();

        assertThat(BOOK.requirements()).isNotEmpty().allSatisfy(requirement -> assertThat(titles)
                .containsOnlyOnce(kind(requirement) + ": " + requirement.title()));
    }

    @Test
    void another_requirement_is_named_by_its_step_where_that_is_another() {
        assertThat(titles(ALONE)).contains("Rests on: Honours degree").contains("First: A training place (Step 4)");
    }

    @Test
    void every_title_of_the_rules_that_ship_can_be_read_to_its_end() {
        var words = Drawn.of(ALONE).words();

        assertThat(words).doesNotContain("…");
        assertThat(titles(ALONE)).isNotEmpty().allSatisfy(title -> assertThat(words)
                .contains(title.substring(title.indexOf(": ") + 2)));
        assertThat(BOOK.career().steps()).allSatisfy(step -> assertThat(words).contains(step.title()));
    }

    @Test
    void no_tag_lies_on_another_and_all_of_a_station_lies_on_its_lane() {
        for (var lane : RuleMap.lanes(BOOK)) {
            var beneath = lane.top();
            for (var station : lane.stations()) {
                var tags = station.tags().stream().mapToDouble(Tag::height).sum();
                assertThat(station.height()).as(station.title()).isGreaterThan(tags);
                beneath += station.height();
            }
            assertThat(beneath).as(lane.title()).isLessThanOrEqualTo(lane.height());
        }
    }

    @Test
    void no_line_is_longer_than_its_lane_and_none_leaves_it() {
        for (var svg : IN_PAGE) {
            var drawn = Drawn.of(svg);
            var height =
                    Double.parseDouble(drawn.document().getDocumentElement().getAttribute("height"));

            assertThat(drawn.elements("path").filter(path -> isLine(path)).map(path -> path.getAttribute("d")))
                    .allMatch(path -> path.matches("M22 [0-9.]+(V[0-9.]+|q0 10 10 10H42)"))
                    .allMatch(path -> Stream.of(path.split("[^0-9.]+"))
                            .filter(number -> !number.isEmpty())
                            .allMatch(number -> Double.parseDouble(number) <= height));
        }
    }

    @Test
    void in_a_page_every_requirement_is_a_link_to_its_words_and_nothing_else_is_heard() {
        var drawn = IN_PAGE.stream().map(Drawn::of).toList();

        assertThat(drawn.stream().flatMap(it -> it.elements("a")).map(link -> link.getAttribute("href")))
                .containsExactlyElementsOf(BOOK.career().steps().stream()
                        .flatMap(step -> Stream.concat(step.requirements().stream(), step.parts().stream()))
                        .map(requirement -> "rules#" + requirement.id())
                        .toList());
        assertThat(drawn.stream().map(it -> it.document().getDocumentElement().getAttribute("role")))
                .startsWith("img", "group")
                .containsOnlyOnce("img");
        assertThat(drawn.stream()
                        .flatMap(it -> it.elements("text"))
                        .filter(text -> !isUnheard(text) && !isIn("a", text)))
                .isEmpty();
    }

    @Test
    void alone_it_is_a_picture_without_links() {
        var drawn = Drawn.of(ALONE);

        assertThat(drawn.elements("a")).isEmpty();
        assertThat(drawn.document().getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawn.elements("desc").findFirst().orElseThrow().getTextContent())
                .contains(BOOK.questions().size() + " questions");
    }

    @Test
    void there_is_nothing_in_it_that_a_strict_page_would_refuse() {
        for (var svg : Stream.concat(Stream.of(ALONE), IN_PAGE.stream()).toList()) {
            assertThat(Drawn.of(svg).elements()).allSatisfy(element -> {
                assertThat(element.getLocalName()).isIn("svg", "title", "desc", "g", "a", "path", "text", "tspan");
                assertThat(Drawn.attributes(element))
                        .doesNotContain("id", "style")
                        .noneMatch(it -> it.startsWith("on"));
                assertThat(element.getAttribute("href")).matches("|rules#[a-z0-9-]+");
            });
        }
    }

    @Test
    void the_same_rule_book_is_drawn_with_the_same_bytes() {
        assertThat(RuleMap.alone(BOOK)).isEqualTo(ALONE);
        assertThat(inPage(Lifeguard.BOOK)).isEqualTo(inPage(Lifeguard.BOOK));
    }

    @Test
    void no_text_changes_what_the_picture_is_made_of() {
        var plain = inPage(bookThatSays("x")).stream()
                .map(svg -> Drawn.of(svg).tree())
                .toList();

        assertThat(Drawn.HOSTILE).allSatisfy(text -> assertThat(inPage(bookThatSays(text)).stream()
                        .map(svg -> Drawn.of(svg).tree()))
                .isEqualTo(plain));
    }

    @Test
    void a_rule_book_without_questions_remedies_or_requirements_has_a_map_too() {
        var step = new Step(
                "step",
                "A title that is wider than any lane is, so that it stands on two lines",
                "",
                List.of(),
                List.of());
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
                List.of(), List.of(), List.of(), List.of());

        assertThat(Drawn.of(RuleMap.alone(book)).words()).contains("Step 1 " + step.title());
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

    private static List<String> inPage(RuleBook book) {
        return RuleMap.inPage(book, requirement -> "rules#" + requirement.id());
    }

    private static String kind(Requirement requirement) {
        var isPart =
                BOOK.career().steps().stream().anyMatch(step -> step.parts().contains(requirement));
        return isPart ? "One part of another" : requirement.essential() ? "Essential" : "Preferred";
    }

    private static Predicate<Station> isOf(Requirement requirement) {
        return station -> station.title().equals(requirement.title());
    }

    private static List<String> labels(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::label).toList();
    }

    private static String words(Station station, Tag.Kind kind) {
        return station.tags().stream()
                .filter(tag -> tag.kind() == kind)
                .map(Tag::words)
                .collect(Collectors.joining("; "));
    }

    /** It has no fill, and leads from one place to another. */
    private static boolean isLine(Element path) {
        return path.getAttribute("fill").equals("none");
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
                Set.of(),
                Optional.empty(),
                Wording.InTables.NONE);
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
                List.of(),
                List.of());
    }
}
