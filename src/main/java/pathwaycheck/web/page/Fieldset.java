package pathwaycheck.web.page;

import io.quarkus.qute.TemplateExtension;

/**
 * What fields stand under, as a component takes it: templates write {@code fieldset:heading(…)}, with the size they
 * want.
 */
record Fieldset(Legend legend) {

    record Legend(String text, String classes, boolean isPageHeading) {}

    /** Under the heading of the page. */
    @TemplateExtension(namespace = "fieldset")
    static Fieldset heading(String text, String classes) {
        return new Fieldset(new Legend(text, classes, true));
    }

    /** Under words that are no heading. */
    @TemplateExtension(namespace = "fieldset")
    static Fieldset legend(String text, String classes) {
        return new Fieldset(new Legend(text, classes, false));
    }
}
