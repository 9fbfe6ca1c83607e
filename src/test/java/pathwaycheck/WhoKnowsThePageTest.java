package pathwaycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How something looks is known where it is drawn. */
class WhoKnowsThePageTest {

    /** What the classes of the components begin with. */
    private static final String COMPONENT = "govuk-";

    @Test
    void templates_name_the_classes_of_components_and_java_does_not() {
        assertThat(lines("src/main/resources/templates", ".html")).anyMatch(line -> line.contains(COMPONENT));
        assertThat(lines("src/main/java", ".java")).isNotEmpty().noneMatch(line -> line.contains(COMPONENT));
    }

    /** Every line of the files of this kind, with the place where it stands. */
    private static List<String> lines(String folder, String kind) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(kind))
                    .flatMap(file -> read(file).stream().map(line -> file + ": " + line))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
