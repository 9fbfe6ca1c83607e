package pathwaycheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pathwaycheck.rulefiles.FileNames;

/**
 * A folder as git knows it of some revision, laid out for as long as somebody looks at it.
 *
 * @param folder of the same name as the one it was
 */
record Committed(Path folder) implements AutoCloseable {

    private static final Pattern HUNK = Pattern.compile("^@@ -\\S+ \\+(\\d+)(?:,(\\d+))?");
    private static final String TWO_FOLDERS = "rules diff OLD NEW";

    /** Git cannot say what was there. Its message names the cause and what to do. */
    static final class NotThere extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean isOfItsName;

        NotThere(String message) {
            this(message, false);
        }

        NotThere(String message, boolean isOfItsName) {
            super(message);
            this.isOfItsName = isOfItsName;
        }

        /** The revision is known, and has no folder of this name. */
        boolean isOfItsName() {
            return isOfItsName;
        }
    }

    /** What git has of this folder. */
    static Committed of(Path folder, String revision) throws IOException, NotThere {
        if (!Files.isDirectory(folder)) {
            throw new NotThere(FileNames.shown(folder) + ": there is no such folder; check the path of the rules");
        }
        git(folder, "git opens no repository here", "compare two folders: " + TWO_FOLDERS, "rev-parse", "--git-dir");
        git(
                folder,
                "git knows no revision “" + revision + "” here",
                "name one, as HEAD, or compare two folders: " + TWO_FOLDERS,
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                revision + "^{commit}");
        var names = new String(
                        git(
                                folder,
                                "git cannot list it as it was at “" + revision + "”",
                                "compare two folders: " + TWO_FOLDERS,
                                "ls-tree",
                                "-r",
                                "-z",
                                "--name-only",
                                revision,
                                "./"),
                        StandardCharsets.UTF_8)
                .split("\0");
        if (names[0].isEmpty()) {
            throw new NotThere(
                    FileNames.shown(folder) + ": “" + revision
                            + "” has no such folder; if it is new, there is nothing to compare;"
                            + " if it had another name, compare two folders: "
                            + TWO_FOLDERS,
                    true);
        }
        var copy = new Committed(
                Files.createTempDirectory("rules").resolve(folder.getFileName().toString()));
        for (var name : names) {
            var file = copy.folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    git(
                            folder,
                            "git cannot show “" + name + "” as it was at “" + revision + "”",
                            "compare two folders: " + TWO_FOLDERS,
                            "show",
                            revision + ":./" + name));
        }
        return copy;
    }

    /** Which lines of a folder differ from the last commit, as “questions.yaml:12”; none: git knows of no such. */
    static List<String> changedLines(Path folder) {
        try {
            var text = new String(
                    git(
                            folder,
                            "git cannot compare it",
                            "",
                            "diff",
                            "-U0",
                            "--relative",
                            "--no-color",
                            "HEAD",
                            "--",
                            "."),
                    StandardCharsets.UTF_8);
            var file = "";
            var lines = new ArrayList<String>();
            for (var line : text.lines().toList()) {
                var hunk = HUNK.matcher(line);
                if (line.startsWith("+++ b/")) {
                    file = line.substring("+++ b/".length());
                } else if (hunk.find()) {
                    lines.add(file + ":" + lines(hunk));
                }
            }
            return lines;
        } catch (NotThere | IOException unknown) {
            return List.of();
        }
    }

    /** As “12”, or “12 to 15”; where lines are gone, the one above them. */
    private static String lines(Matcher hunk) {
        var first = Math.max(1, Integer.parseInt(hunk.group(1)));
        var count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        return count > 1 ? first + " to " + (first + count - 1) : String.valueOf(first);
    }

    /**
     * What git answers.
     *
     * @throws NotThere if it refuses: with what could not be done, its own reason, and what to do
     */
    private static byte[] git(Path folder, String refused, String toDo, String... words) throws IOException, NotThere {
        var reason = Files.createTempFile("git", ".txt");
        try {
            return git(folder, reason, refused, toDo, words);
        } finally {
            Files.delete(reason);
        }
    }

    private static byte[] git(Path folder, Path reason, String refused, String toDo, String... words)
            throws IOException, NotThere {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process git;
        try {
            git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(reason.toFile())
                    .start();
        } catch (IOException missing) {
            throw new NotThere(
                    "git cannot be started, and --since asks it; install git, or compare two folders: " + TWO_FOLDERS);
        }
        var said = git.getInputStream().readAllBytes();
        try {
            if (git.waitFor() != 0) {
                var lines = new String(Files.readAllBytes(reason), StandardCharsets.UTF_8).lines();
                var says = lines.filter(line -> !line.isBlank()).findFirst();
                throw new NotThere(FileNames.shown(folder) + ": " + refused
                        + says.map(it -> " (" + it.strip() + ")").orElse("") + "; " + toDo);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new NotThere(FileNames.shown(folder) + ": " + refused + "; " + toDo);
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder.getParent())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
