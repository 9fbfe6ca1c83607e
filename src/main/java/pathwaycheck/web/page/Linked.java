package pathwaycheck.web.page;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.rules.Career;

/**
 * How templates link to pages: {@code {Links:privacy}} where no career is meant, {@code {career.links.questions}} where
 * one is.
 */
@TemplateExtension
@TemplateData(target = Links.class, namespace = "Links")
final class Linked {

    private Linked() {}

    /** Where systems ask for a frame that shows the page at this whole address. */
    static Address asFrame(String url) {
        return Links.oembed().and(List.of(new Pair("url", url), new Pair("format", "json")));
    }

    static Links links(Career career) {
        return new Links(career.id());
    }
}
