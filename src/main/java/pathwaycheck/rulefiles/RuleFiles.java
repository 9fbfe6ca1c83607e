package pathwaycheck.rulefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The files of one career's folder, opened.
 *
 * @param career the folder's name
 * @param roots each file's document, by its path from the folder; a file that could not be read has none
 */
record RuleFiles(String career, String hash, Map<String, Optional<Node>> roots) {

    /** More files than a career can need; a folder with more is somebody's home by mistake. */
    private static final int MOST_FILES = 200;

    /** Opens every file of the folder; empty if there is no such folder. */
    static Optional<RuleFiles> open(Path folder, Problems problems) {
        var name = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            problems.in(name, "there is no such folder", "check the path of the rules");
            return Optional.empty();
        }
        var digest = sha256();
        var roots = new TreeMap<String, Optional<Node>>();
        for (var path : list(folder, problems)) {
            var file = folder.relativize(path).toString().replace('\\', '/');
            if (!file.endsWith(".yaml")) {
                problems.in(file, "this is not a rule file", "move it out of the folder, or end its name in .yaml");
                continue;
            }
            roots.put(file, bytes(path, file, problems).flatMap(bytes -> {
                digest.update((file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
                return YamlText.read(file, bytes, problems);
            }));
        }
        return Optional.of(
                new RuleFiles(name, HexFormat.of().formatHex(digest.digest()).substring(0, 12), roots));
    }

    private static List<Path> list(Path folder, Problems problems) {
        try (var paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            var files = paths.filter(path -> !isHidden(folder, path))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES + 1)
                    .toList();
            if (files.size() > MOST_FILES) {
                problems.in(".", "there are more than " + MOST_FILES + " files here", "check the path of the rules");
                return List.of();
            }
            return files;
        } catch (IOException | UncheckedIOException unreadable) {
            problems.in(".", "the folder cannot be listed", "let the process read it");
            return List.of();
        }
    }

    /**
     * Names that start with a dot are an editor's or a file system's, never an author's: in folders that are named so
     * Kubernetes keeps what its links lead to.
     */
    static boolean isHidden(Path folder, Path path) {
        return StreamSupport.stream(folder.relativize(path).spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }

    private static Optional<byte[]> bytes(Path path, String file, Problems problems) {
        try {
            if (Files.size(path) > YamlText.MOST_BYTES) {
                problems.in(file, "the file is larger than " + YamlText.MOST_BYTES + " bytes", "split it");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            problems.in(file, "the file cannot be read", "let the process read it");
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
