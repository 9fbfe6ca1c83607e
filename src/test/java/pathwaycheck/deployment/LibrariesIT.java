package pathwaycheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.testing.programs.SmallProgram.jarOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.programs.SmallProgram;

/** What the build makes for programs of other subjects works alone, as its README says. */
class LibrariesIT {

    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path ENGINE_README = Path.of("src/docs/engine.md");
    private static final Path TAGS = Path.of("src/main/resources/templates/tags");
    private static final Path BEEKEEPER = Path.of("src/test/resources/libraries/beekeeper");

    @TempDir
    Path folder;

    @Test
    void the_program_in_the_engine_s_readme_tells_a_beekeeper_how_far_they_are() throws Exception {
        var program = compiled(ENGINE_README, jar("engine"), jarOf("org.snakeyaml.engine.v2.api.Load"));

        assertThat(program.run("Begin", BEEKEEPER.toString(), "stage=course&course-ends=2027-06", "2026-11-29")
                        .lines())
                .containsExactly(
                        "on-course: You know what bees need",
                        "still-to-come: A hive of your own",
                        "Do: Ask the club for a young colony.");
        assertThat(program.run("Begin", BEEKEEPER.toString(), "", "2026-11-29"))
                .startsWith("Next: How far are you with bees?");
    }

    @Test
    void the_engine_holds_its_rooms_and_nothing_of_the_application() throws IOException {
        var folders = entries(jar("engine"))
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replaceFirst("/[^/]+$", ""))
                .distinct();

        assertThat(folders)
                .containsExactlyInAnyOrder(
                        "pathwaycheck/address",
                        "pathwaycheck/question",
                        "pathwaycheck/rules",
                        "pathwaycheck/verdict",
                        "pathwaycheck/plan",
                        "pathwaycheck/report",
                        "pathwaycheck/report/change",
                        "pathwaycheck/rulefiles");
    }

    @Test
    void the_program_in_the_tags_readme_draws_a_form_about_bees() throws Exception {
        var program = compiled(
                TAGS.resolve("README.md"),
                jar("govuk-tags"),
                jarOf("io.quarkus.qute.Engine"),
                jarOf("io.smallrye.mutiny.Uni"),
                jarOf("org.jboss.logging.Logger"));

        var page = Jsoup.parse(program.run(
                "Begin",
                "{#input name='hives' label='How many hives & colonies?' /}" + "{#button text='Ask the club' /}"));

        assertThat(page.select("label.govuk-label[for=hives]").text()).isEqualTo("How many hives & colonies?");
        assertThat(page.select("input.govuk-input[name=hives]")).hasSize(1);
        assertThat(page.select("button.govuk-button").text()).isEqualTo("Ask the club");
    }

    @Test
    void the_tags_are_those_that_are_proved_and_none_of_our_own() throws IOException {
        try (var jar = new JarFile(jar("govuk-tags").toFile());
                var tags = Files.list(TAGS)) {
            var proved = tags.filter(it -> it.toString().endsWith(".html")).toList();

            assertThat(proved).hasSizeGreaterThan(20);
            assertThat(entries(jar("govuk-tags")).filter(name -> name.endsWith(".html")))
                    .containsExactlyInAnyOrderElementsOf(proved.stream()
                            .map(it -> "templates/tags/" + it.getFileName())
                            .toList());
            for (var tag : proved) {
                assertThat(jar.getInputStream(jar.getEntry("templates/tags/" + tag.getFileName())))
                        .hasSameContentAs(Files.newInputStream(tag));
            }
        }
    }

    @Test
    void each_brings_its_licence_its_readme_and_its_coordinates_with_all_that_it_needs() throws IOException {
        assertThat(text("engine", "META-INF/maven/uk.pathwaycheck/pathway-check-engine/pom.xml"))
                .contains("<artifactId>pathway-check-engine</artifactId>", "<artifactId>snakeyaml-engine</artifactId>")
                .doesNotContain("${")
                .containsOnlyOnce("<dependency>");
        assertThat(text("govuk-tags", "META-INF/maven/uk.pathwaycheck/govuk-tags/pom.xml"))
                .contains("<artifactId>govuk-tags</artifactId>")
                .doesNotContain("${", "<dependency>");
        for (var name : List.of("engine", "govuk-tags")) {
            assertThat(text(name, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(name, "META-INF/README.md")).contains("## Begin", name + ".jar");
        }
    }

    private SmallProgram compiled(Path readme, Path... libraries) throws IOException {
        var program = PROGRAM.matcher(Files.readString(readme));
        assertThat(program.find()).isTrue();
        var source = Files.writeString(folder.resolve("Begin.java"), program.group(1));
        return SmallProgram.of(List.of(source), folder, libraries);
    }

    private static String text(String library, String entry) throws IOException {
        try (var jar = new JarFile(jar(library).toFile())) {
            assertThat(jar.getEntry(entry)).as(entry).isNotNull();
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Stream<String> entries(Path library) throws IOException {
        try (var jar = new JarFile(library.toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList().stream();
        }
    }

    /** One of those that the build has made. */
    private static Path jar(String library) throws IOException {
        try (var built = Files.newDirectoryStream(Path.of("target"), "pathway-check-*-" + library + ".jar")) {
            return built.iterator().next();
        }
    }
}
