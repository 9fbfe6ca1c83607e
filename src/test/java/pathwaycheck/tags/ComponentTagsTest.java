package pathwaycheck.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.components.Dom;
import pathwaycheck.testing.components.Fixture;
import pathwaycheck.testing.components.Options;
import pathwaycheck.testing.components.Tags;

/** Our tags draw what GOV.UK Frontend's own templates draw: the same elements, attributes and words. */
@BesideOthers
class ComponentTagsTest {

    /**
     * A fixture that a tag draws otherwise.
     *
     * @param fixture component and name, as in {@link Fixture#toString}
     */
    private record Exclusion(String fixture, String reason) {}

    private static final List<Exclusion> EXCLUSIONS = List.of();

    /** As many as there are now: it goes down, never up. */
    private static final int MOST_EXCLUSIONS = 0;

    /** The option that the content of the tag stands for. */
    private static final Map<String, String> CONTENT = Map.of(
            "details", "html",
            "error-summary", "descriptionHtml",
            "fieldset", "html",
            "inset-text", "html",
            "notification-banner", "html");

    @TestFactory
    Stream<DynamicTest> a_tag_draws_what_its_component_draws() {
        return included()
                .map(fixture -> dynamicTest(fixture.toString(), () -> assertThat(difference(fixture))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_string_is_drawn_like_an_option_with_a_text() {
        return included()
                .filter(ComponentTagsTest::hasShortForm)
                .map(fixture -> dynamicTest(fixture.toString(), () -> assertThat(differenceInShort(fixture))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> the_content_of_a_tag_is_drawn_like_markup_in_an_option() {
        return included()
                .filter(fixture -> fixture.options().has(CONTENT.get(fixture.component())))
                .map(fixture -> dynamicTest(fixture.toString(), () -> assertThat(differenceWithContent(fixture))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> an_exclusion_is_still_needed() {
        return fixtures()
                .filter(ComponentTagsTest::isExcluded)
                .map(fixture -> dynamicTest(fixture.toString(), () -> assertThat(difference(fixture))
                        .isNotEmpty()));
    }

    @Test
    void exclusions_have_a_reason_and_are_at_most_3_in_100_and_never_more_than_before() {
        assertThat(EXCLUSIONS).allSatisfy(exclusion -> {
            assertThat(fixtures().map(Fixture::toString)).contains(exclusion.fixture());
            assertThat(exclusion.reason()).isNotBlank();
        });
        assertThat(EXCLUSIONS.size() * 100L).isLessThanOrEqualTo(fixtures().count() * 3);
        assertThat(EXCLUSIONS).hasSizeLessThanOrEqualTo(MOST_EXCLUSIONS);
    }

    @Test
    void every_tag_is_a_component_or_says_that_it_is_a_part() {
        assertThat(Tags.names()).isNotEmpty().allSatisfy(name -> assertThat(
                        Tags.source(name).startsWith("{! A part: "))
                .isEqualTo(Fixture.of(name).isEmpty()));
    }

    private static Stream<Fixture> fixtures() {
        return Tags.names().stream().map(Fixture::of).flatMap(List::stream);
    }

    private static Stream<Fixture> included() {
        return fixtures().filter(fixture -> !isExcluded(fixture));
    }

    private static boolean isExcluded(Fixture fixture) {
        return EXCLUSIONS.stream().anyMatch(exclusion -> exclusion.fixture().equals(fixture.toString()));
    }

    private static String difference(Fixture fixture) {
        return difference(fixture, Options.of(fixture.options()));
    }

    private static String difference(Fixture fixture, Map<String, Object> options) {
        return Dom.difference(fixture.html(), Tags.draw(fixture.component(), options));
    }

    private static boolean hasShortForm(Fixture fixture) {
        var options = Options.of(fixture.options());
        return !Options.inShort(options).equals(options);
    }

    private static String differenceInShort(Fixture fixture) {
        return difference(fixture, Options.inShort(Options.of(fixture.options())));
    }

    private static String differenceWithContent(Fixture fixture) {
        var options = Options.of(fixture.options());
        var content = options.remove(CONTENT.get(fixture.component()));
        return Dom.difference(fixture.html(), Tags.draw(fixture.component(), options, content));
    }
}
