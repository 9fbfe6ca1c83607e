package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.chromium.InBrowser;
import pathwaycheck.testing.site.Kinds;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/** Nobody can take this for a service of the government or the NHS: check P14. */
@ExtendWith(InBrowser.class)
class BrandingIT {

    private static final Path APP = Path.of("target", "quarkus-app");

    /** Typefaces, marks and parts of pages by which one knows them. */
    private static final Pattern THEIRS = Pattern.compile("(?i)GDS ?Transport|Frutiger|crest\\b|crown|logotype"
            + "|govuk-(header|footer|logo|crest|service-navigation|phase-banner)|nhsuk-|nhs-?logo|\\bnta\\b");

    /** Our own mark in pixels, for browsers that ask for it unasked. */
    private static final Set<String> OURS = Set.of("favicon.ico", "apple-touch-icon.png");

    @Test
    void nothing_of_theirs_is_shipped() throws IOException {
        var shipped = shipped();

        assertThat(shipped.keySet())
                .anyMatch(name -> name.endsWith(".css"))
                .anyMatch(name -> name.endsWith(".js"))
                .anyMatch(name -> name.endsWith("favicon.svg"))
                .anyMatch(name -> name.endsWith("layout.html"))
                .noneMatch(name -> !OURS.contains(name.substring(name.lastIndexOf('/') + 1))
                        && name.matches("(?i).*\\.(woff2?|ttf|otf|eot|png|jpe?g|gif|ico)"));
        assertThat(shipped).isNotEmpty().allSatisfy((name, text) -> {
            assertThat(name).doesNotContainPattern(THEIRS);
            // The notice, which nobody is shown, has to say whose copyright it is.
            if (!name.endsWith("/META-INF/NOTICE")) {
                assertThat(text).as(name).doesNotContainPattern(THEIRS);
            }
        });
    }

    /** What a jar holds there is served. */
    @Test
    void libraries_serve_nothing() throws IOException {
        var served = new TreeSet<String>();
        try (var libraries = Files.walk(APP.resolve("lib"))) {
            for (var path : Some.of(libraries.filter(it -> it.toString().endsWith(".jar")))) {
                try (var jar = new JarFile(path.toFile())) {
                    jar.stream()
                            .filter(entry -> !entry.isDirectory()
                                    && entry.getName().matches("META-INF/(versions/\\d+/META-INF/)?resources/.*"))
                            .forEach(entry -> served.add(path.getFileName() + "/" + entry.getName()));
                }
            }
        }

        assertThat(served).isEmpty();
    }

    /** A typeface or a picture could also come from elsewhere. What stands in the style itself is looked at above. */
    @Test
    void our_style_loads_nothing() throws IOException {
        assertThat(shipped().entrySet().stream().filter(file -> file.getKey().endsWith(".css")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getValue())
                        .as(file.getKey())
                        .doesNotContainPattern("(?i)url\\(\\s*[\"']?(?!data:|#)")
                        .doesNotContainPattern("(?i)@import|image-set\\("));
    }

    @Test
    void no_page_looks_like_theirs_and_every_page_says_whose_it_is(PackagedApp app) {
        var site = new Site(app.address());

        assertThat(Kinds.pagesOrAll()).isNotEmpty().allSatisfy(crawled -> {
            var reply = site.get(crawled.path());
            var page = reply.page();
            assertThat(page.title()).endsWith(" – Pathway Check").doesNotContain("GOV.UK");
            assertThat(reply.text()).doesNotContainPattern(THEIRS);
            // The one picture: how to come back to a report.
            assertThat(page.select("img:not(.pc-keep__code[src*=/report-qr.svg?]), object, embed, svg "
                            + "image, svg use:not([href^=#])"))
                    .isEmpty();
            assertThat(page.select("footer").text())
                    .contains("is run by the Pathway Check project. It is not a government or NHS service.");
        });
    }

    /** What we made of ours and others' files for browsers, by its name in the jars. */
    private static Map<String, String> shipped() throws IOException {
        var shipped = new LinkedHashMap<String, String>();
        for (var folder : new String[] {"app", "quarkus"}) {
            try (var jars = Files.list(APP.resolve(folder))) {
                for (var path : Some.of(jars.filter(it -> it.toString().endsWith(".jar")))) {
                    read(path, shipped);
                }
            }
        }
        return shipped;
    }

    private static void read(Path path, Map<String, String> shipped) throws IOException {
        try (var jar = new JarFile(path.toFile())) {
            for (var entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().endsWith(".class")) {
                    shipped.put(
                            path.getFileName() + "/" + entry.getName(),
                            new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
