package pathwaycheck.web.page;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import pathwaycheck.address.Links;
import pathwaycheck.rules.Career;

/**
 * How templates link to pages: {@code {Links:privacy}} where no career is meant, {@code {career.links.questions}} where
 * one is.
 */
@TemplateExtension
@TemplateData(target = Links.class, namespace = "Links")
final class Linked {

    private Linked() {}

    static Links links(Career career) {
        return new Links(career.id());
    }
}
