package pathwaycheck.web.server;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.address.Links;

/**
 * Of every request the figures tell which page it was for and how it ended, and nothing that whoever asked can choose:
 * neither a path, in which answers may stand whose question mark was lost, nor a method.
 */
@Singleton
public class FewSeries {

    private static final String REQUESTS = "http.server.requests";
    private static final Set<String> PAGES = Set.copyOf(Links.paths());

    @Produces
    @Singleton
    MeterFilter pagesAndStatusOnly() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                // It is asked about its own answers, too.
                return id.getName().equals(REQUESTS) && id.getTag("page") == null
                        ? id.replaceTags(List.of(Tag.of("page", page(id)), Tag.of("status", status(id))))
                        : id;
            }
        };
    }

    private static String page(Meter.Id id) {
        var uri = Optional.ofNullable(id.getTag("uri")).orElse("");
        return uri.equals("root") ? Links.START : PAGES.contains(uri) ? uri : "other";
    }

    /** As "4xx". */
    private static String status(Meter.Id id) {
        return Optional.ofNullable(id.getTag("status"))
                .filter(status -> status.matches("[1-5][0-9]{2}"))
                .map(status -> status.charAt(0) + "xx")
                .orElse("none");
    }
}
