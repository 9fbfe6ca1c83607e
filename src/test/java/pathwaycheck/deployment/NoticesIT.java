package pathwaycheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What ships is listed, under licences that we know, and the list ships with it. Check S18. */
class NoticesIT {

    private static final Path APP = Path.of("target/quarkus-app");
    private static final Path BILL = Path.of("target/bom.json");
    private static final Path RESOURCES = Path.of("src/main/resources/META-INF");

    /** What we may ship beside a program under Apache-2.0, the first of several being taken. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0");

    /** The same licence under the name that a library gives it. */
    private static final Map<String, String> KNOWN_AS = Map.of(
            "GNU General Public License, version 2 with the GNU Classpath Exception",
            "GPL-2.0-with-classpath-exception",
            "GNU Lesser General Public License (LGPL), Version 2.1",
            "LGPL-2.1-only",
            "Mozilla Public License Version 2.0",
            "MPL-2.0");

    @Test
    void every_library_that_ships_is_in_the_bill_of_materials_and_none_is_a_snapshot() throws IOException {
        var listed = components()
                .map(it -> it.path("group").asText() + "." + it.path("name").asText() + "-"
                        + it.path("version").asText() + ".jar")
                .collect(Collectors.toSet());
        try (var main = Files.list(APP.resolve("lib/main"));
                var boot = Files.list(APP.resolve("lib/boot"))) {
            var shipped = Stream.concat(main, boot)
                    .map(jar -> jar.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(shipped).hasSizeGreaterThan(50).isSubsetOf(listed);
            assertThat(shipped).noneMatch(name -> name.contains("SNAPSHOT"));
        }
    }

    @Test
    void each_has_a_licence_that_we_may_ship_under() throws IOException {
        assertThat(components().toList()).isNotEmpty().allSatisfy(component -> assertThat(
                        ALLOWED.stream().anyMatch(licences(component)::contains))
                .as("%s: %s", component.path("purl").asText(), licences(component))
                .isTrue());
    }

    @Test
    void the_notice_lists_each_under_its_licences_and_nothing_else() throws IOException {
        var expected = components()
                .collect(Collectors.groupingBy(
                        component -> String.join(" or ", licences(component)),
                        Collectors.mapping(
                                component -> "  " + component.path("group").asText() + ":"
                                        + component.path("name").asText(),
                                Collectors.toCollection(TreeSet::new))));

        var notice = Files.readString(RESOURCES.resolve("NOTICE")).split("\n\n");
        var listed = Stream.of(notice)
                .filter(part -> part.contains("\n  "))
                .collect(Collectors.toMap(
                        part -> part.lines().findFirst().orElseThrow().strip(),
                        part -> part.lines().skip(1).collect(Collectors.toCollection(TreeSet::new))));

        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void notice_and_licences_ship_in_the_app() throws IOException {
        try (var apps = Files.list(APP.resolve("app"))) {
            var app = apps.filter(jar -> jar.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            try (var jar = new ZipFile(app.toFile())) {
                assertThat(List.of(
                                "NOTICE",
                                "LICENSE",
                                "licences/CC0-1.0.txt",
                                "licences/EPL-2.0.txt",
                                "licences/LGPL-2.1.txt",
                                "licences/MPL-2.0.txt",
                                "licences/OFL-1.1.txt"))
                        .allSatisfy(file -> assertThat(jar.getEntry("META-INF/" + file))
                                .as(file)
                                .isNotNull());
            }
        }
        assertThat(RESOURCES.resolve("LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
    }

    private static Set<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(it -> it.path("license"))
                .map(it -> it.path("id").asText(it.path("name").asText()))
                .map(name -> KNOWN_AS.getOrDefault(name, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> components() throws IOException {
        assertThat(BILL.toFile().lastModified())
                .as("%s is older than pom.xml: a build with -o writes none", BILL)
                .isGreaterThan(Path.of("pom.xml").toFile().lastModified());
        var bill = new ObjectMapper().readTree(BILL.toFile());
        return StreamSupport.stream(bill.path("components").spliterator(), false);
    }
}
