package pathwaycheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.testing.programs.SmallProgram.jarOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.Tool;
import pathwaycheck.testing.programs.NpmPackage;
import pathwaycheck.testing.programs.Program;
import pathwaycheck.testing.programs.SmallProgram;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.PackagedApp;
import pathwaycheck.testing.site.Site;

/**
 * What the API says of itself is enough for tools of other houses: one makes a client of it, one judges it. Check S6.
 */
class GeneratedClientIT {

    private static final Tool GENERATOR = new Tool("org.openapitools:openapi-generator-cli:7.14.0");
    private static final NpmPackage REDOCLY = new NpmPackage(
            "@redocly/cli",
            "2.77.0",
            "sha512-XUa4hURDWLPG9WukIXo+UBqa9VpeTndmLI5PHu9QDkwtwH990Jsgz9nl2m1pZjsWrKFPP7avn6etRxxDbuD2Bg==");

    @TempDir
    Path folder;

    @Test
    void a_client_that_is_made_of_the_description_alone_walks_through_every_career() throws Exception {
        try (var app = PackagedApp.startQuickly()) {
            var description = Files.write(
                    folder.resolve("openapi.json"),
                    new Site(app.address()).get("/api/v1/openapi.json").body());
            var walk = SmallProgram.of(
                    sources(generated(description)),
                    Files.createDirectory(folder.resolve("classes")),
                    jarOf("com.fasterxml.jackson.core.JsonParser"),
                    jarOf("com.fasterxml.jackson.annotation.JsonProperty"),
                    jarOf("com.fasterxml.jackson.databind.ObjectMapper"),
                    jarOf("com.fasterxml.jackson.datatype.jsr310.JavaTimeModule"),
                    jarOf("jakarta.annotation.Nullable"));

            var told = walk.run("Walk", app.address().toString()).lines().toList();

            assertThat(told)
                    .hasSameSizeAs(TheRules.all())
                    .allMatch(line -> line.matches("[a-z-]+: \\d+ answers, \\d+ verdicts, .+ /[a-z-]+/report\\?.+"));
        }
    }

    /** An answer may be a text or several; Java has no type for that, and the client takes any. */
    private Path generated(Path description) throws Exception {
        var client = folder.resolve("client");
        GENERATOR.ask(GENERATOR.type("org.openapitools.codegen.OpenAPIGenerator"), "main", (Object) new String[] {
            "generate",
            "-i",
            description.toString(),
            "-g",
            "java",
            "--library",
            "native",
            "-o",
            client.toString(),
            "--schema-mappings",
            "AnswerValue=Object",
            "--additional-properties",
            "openApiNullable=false,useJakartaEe=true,supportUrlQuery=false",
            "--global-property",
            "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false"
        });
        return client.resolve("src/main/java");
    }

    private static ArrayList<Path> sources(Path generated) throws IOException {
        try (var files = Files.walk(generated)) {
            var sources = new ArrayList<>(
                    files.filter(it -> it.toString().endsWith(".java")).toList());
            assertThat(sources).hasSizeGreaterThan(30);
            sources.add(Path.of("src/test/resources/clients/Walk.java"));
            return sources;
        }
    }

    /** It fails for a warning, too. */
    @Test
    void a_strict_judge_of_descriptions_finds_nothing_wrong() throws IOException {
        Program.run(
                "env",
                "REDOCLY_TELEMETRY=off",
                "REDOCLY_SUPPRESS_UPDATE_NOTICE=true",
                Program.findOrInstall("nodejs", List.of("node")).orElseThrow().toString(),
                REDOCLY.file("bin/cli.js").toString(),
                "lint",
                "--extends=recommended-strict",
                "src/docs/openapi.json");
    }
}
