package pathwaycheck.testing.slips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders of rules without any problem. */
public final class WholeRules {

    /** Small, with one of everything. */
    public static final Path LIFEGUARD = Path.of("src/test/resources/rules/lifeguard");

    public static final Path CLINICAL_ENGINEER = Path.of("rules/clinical-engineer");

    private WholeRules() {}

    /** Their files, by their path from the folder. */
    public static List<String> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** A copy to be broken. */
    public static void copy(Path folder, Path to) throws IOException {
        for (var file : files(folder)) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.writeString(to.resolve(file), Files.readString(folder.resolve(file)));
        }
    }
}
