package pathwaycheck.style;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import pathwaycheck.picture.Drawn;
import pathwaycheck.picture.map.RuleMap;
import pathwaycheck.picture.svg.Colour;
import pathwaycheck.picture.timeline.Timeline;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;

/** Every colour of ours stands in the palette; what cannot read it holds the same values. */
class PaletteTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path STYLE = MAIN.resolve("resources/web/app");

    private static final Pattern COLOUR =
            Pattern.compile("#\\p{XDigit}{3,8}\\b|\\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\\(");

    private static final Map<String, Shades> PALETTE = Pattern.compile(
                    "(?m)^  ([a-z-]+): (#\\w+) (#\\w+) (#\\w+) (\\w+),$")
            .matcher(read(STYLE.resolve("_palette.scss")))
            .results()
            .collect(toMap(line -> line.group(1), line -> new Shades(line.group(2), line.group(3))));

    /** What a colour is by day, and in the dark. */
    private record Shades(String byDay, String inTheDark) {}

    @Test
    void a_picture_that_stands_alone_has_the_colours_of_the_palette() {
        assertThat(Colour.values()).isNotEmpty().allSatisfy(colour -> assertThat(
                        PALETTE.get(colour.inPalette()).byDay())
                .as(colour.inPalette())
                .isEqualTo(colour.value()));
    }

    @Test
    void a_picture_is_painted_the_same_in_a_page_by_day_as_where_it_stands_alone() {
        var painted = pictures().flatMap(PaletteTest::painted).collect(toSet());

        assertThat(painted).hasSizeGreaterThan(20).isEqualTo(paintedInPages());
    }

    @Test
    void the_bar_of_the_browser_is_as_the_top_of_the_page() {
        var layout = read(MAIN.resolve("resources/templates/layout.html"));

        assertThat(layout)
                .contains("name=\"theme-color\" content=\"%s\" media=\"(prefers-color-scheme: light)\""
                        .formatted(PALETTE.get("brand").byDay()))
                .contains("name=\"theme-color\" content=\"%s\" media=\"(prefers-color-scheme: dark)\""
                        .formatted(PALETTE.get("brand").inTheDark()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf/style.css", "web/static/favicon.svg"})
    void what_knows_no_custom_properties_has_the_colours_of_the_palette_by_day(String file) {
        var byDay = PALETTE.values().stream().map(Shades::byDay).toList();

        assertThat(colours(read(MAIN.resolve("resources").resolve(file))))
                .isNotEmpty()
                .isSubsetOf(byDay);
    }

    @Test
    void no_other_file_holds_a_colour() throws IOException {
        var holding = Set.of(
                STYLE.resolve("_palette.scss"),
                MAIN.resolve("java/pathwaycheck/picture/svg/Colour.java"),
                MAIN.resolve("resources/pdf/style.css"),
                MAIN.resolve("resources/web/static/favicon.svg"),
                MAIN.resolve("resources/templates/layout.html"));

        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file ->
                                    !isPixels(file) && !colours(read(file)).isEmpty()))
                    .containsExactlyInAnyOrderElementsOf(holding);
        }
    }

    @Test
    void every_custom_property_that_the_style_asks_for_is_there() throws IOException {
        try (var files = Files.list(STYLE)) {
            var style = files.map(PaletteTest::read).collect(joining());

            assertThat(found("var\\(--pc-([a-z-]+)", style))
                    .isNotEmpty()
                    .isSubsetOf(Stream.concat(PALETTE.keySet().stream(), found("--pc-([a-z-]+):", style))
                            .toList());
        }
    }

    @Test
    void every_way_to_write_a_colour_is_found() {
        assertThat(List.of("fill=\"#fff\"", "color: #1d2a2c;", "#1d2a2c80", "rgb(0, 0, 0)", "hsla(0 0% 0%)"))
                .allSatisfy(text -> assertThat(colours(text)).hasSize(1));
        assertThat(List.of("href=\"#s1\"", "color: var(--pc-ink)", "#main-content", "currentcolor"))
                .allSatisfy(text -> assertThat(colours(text)).isEmpty());
    }

    /** What a style paints, as "pc-map__question fill card". */
    private static Set<String> paintedInPages() {
        return Pattern.compile("(?m)^(\\.pc-[^{]+) \\{\\n((?:  (?:fill|stroke): var\\(--pc-[a-z-]+\\);\\n)+)\\}")
                .matcher(read(STYLE.resolve("_picture.scss")))
                .results()
                .flatMap(rule -> Arrays.stream(rule.group(1).split(",\\s*"))
                        .flatMap(selector -> Pattern.compile("(fill|stroke): var\\(--pc-([a-z-]+)\\)")
                                .matcher(rule.group(2))
                                .results()
                                .map(it -> selector.substring(1) + " " + it.group(1) + " " + it.group(2))))
                .collect(toSet());
    }

    /** The same of an element that says its colours itself. The paper is what the page itself is. */
    private static Stream<String> painted(Element element) {
        var name = element.getAttribute("class");
        return Stream.of("fill", "stroke")
                .filter(attribute -> element.getAttribute(attribute).startsWith("#"))
                .filter(attribute -> !name.endsWith("__paper"))
                .map(attribute -> name + " " + attribute + " " + inPalette(element.getAttribute(attribute)));
    }

    private static String inPalette(String value) {
        return Arrays.stream(Colour.values())
                .filter(colour -> colour.value().equals(value))
                .map(Colour::inPalette)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> pictures() {
        var timelines = Person.everybody()
                .flatMap(person -> Timeline.of(person.atAGlance()).stream())
                .map(Timeline::svg);
        return Stream.of(Stream.of(RuleMap.alone(TheRules.book())), timelines, Stream.of(mayTakeLonger()))
                .flatMap(svgs -> svgs)
                .flatMap(svg -> Drawn.of(svg).elements());
    }

    /** Somebody's way, had its end been open by another year. */
    private static String mayTakeLonger() {
        var timeline = Person.everybody()
                .flatMap(person -> Timeline.of(person.atAGlance()).stream())
                .findFirst()
                .orElseThrow();
        var stages = timeline.stages();
        var end = stages.get(stages.size() - 1).until();
        return new Timeline(timeline.asOf(), stages, Optional.of(end.plusYears(1))).svg();
    }

    private static List<String> colours(String text) {
        return COLOUR.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1));
    }

    /** It is looked at, and not read. */
    private static boolean isPixels(Path file) {
        return file.toString().matches(".*\\.(ico|png)");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
