package pathwaycheck.rulefiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final String ENDING = ".yaml";

    /** Opens every file of the folder; empty if there is no such folder, or none that can be looked into. */
    static Optional<RuleFiles> open(Path folder, Problems problems) {
        var name = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            refuse(folder, problems);
            return Optional.empty();
        }
        return contents(folder, problems).map(contents -> open(folder, name, contents, problems));
    }

    private static RuleFiles open(Path folder, String name, Contents contents, Problems problems) {
        var digest = sha256();
        var roots = new TreeMap<String, Optional<Node>>();
        contents.folders().stream()
                .map(inside -> name(folder, inside))
                .filter(inside -> inside.endsWith(ENDING))
                .forEach(inside -> {
                    problems.in(inside, "this is a folder, and a file belongs here", "move it away, and add the file");
                    roots.put(inside, Optional.empty());
                });
        for (var path : contents.files()) {
            var file = name(folder, path);
            if (!file.endsWith(ENDING)) {
                problems.in(
                        file,
                        "this is not a rule file",
                        file.endsWith(".yml")
                                ? "end its name in .yaml"
                                : "move it out of the folder, or end its name in .yaml");
                continue;
            }
            roots.put(file, bytes(path, file, problems).flatMap(bytes -> {
                digest.update((file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
                return YamlText.read(file, bytes, problems);
            }));
        }
        return new RuleFiles(name, HexFormat.of().formatHex(digest.digest()).substring(0, 12), roots);
    }

    private static void refuse(Path folder, Problems problems) {
        if (Files.exists(folder)) {
            problems.in(Problem.WHOLE_FOLDER, "this is a file, and no folder", "name the folder that it lies in");
            return;
        }
        problems.in(
                Problem.WHOLE_FOLDER,
                "there is no such folder",
                Nearest.to(FileNames.shown(folder.getFileName()), beside(folder))
                        .map(near -> "write “" + near + "”, if that is what you mean")
                        .orElse("check the path of the rules"));
    }

    private static List<String> beside(Path folder) {
        var parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (var beside = Files.list(parent)) {
            return beside.filter(Files::isDirectory)
                    .map(it -> FileNames.shown(it.getFileName()))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Contents> contents(Path folder, Problems problems) {
        try {
            var contents = Contents.of(folder, MOST_FILES);
            if (contents.files().size() > MOST_FILES) {
                problems.in(
                        Problem.WHOLE_FOLDER,
                        "there are more than " + MOST_FILES + " files here",
                        "check the path of the rules");
                return Optional.empty();
            }
            return Optional.of(contents);
        } catch (IOException unreadable) {
            problems.in(Problem.WHOLE_FOLDER, "the folder cannot be listed", "let whoever runs this read it");
            return Optional.empty();
        }
    }

    private static String name(Path folder, Path path) {
        return FileNames.shown(folder.relativize(path));
    }

    private static Optional<byte[]> bytes(Path path, String file, Problems problems) {
        try {
            if (!Files.exists(path)) {
                problems.in(file, "this link leads to nothing", "delete it, or lay the file there");
                return Optional.empty();
            }
            if (!Files.isRegularFile(path)) {
                problems.in(file, "this is no file with text in it", "move it out of the folder");
                return Optional.empty();
            }
            if (Files.size(path) > YamlText.MOST_BYTES) {
                problems.in(
                        file,
                        "the file is larger than " + YamlText.MOST_BYTES / 1024 + " kilobytes, and no rule file is",
                        "look whether it is the right file, and take out what does not belong into it");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            problems.in(file, "the file cannot be read", "let whoever runs this read it");
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
