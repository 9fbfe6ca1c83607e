package pathwaycheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A folder as git knows it of some revision, laid out for as long as somebody looks at it.
 *
 * @param folder of the same name as the one it was
 */
record Committed(Path folder) implements AutoCloseable {

    /** Git cannot say what was there. Its message names the cause and what to do. */
    static final class NotThere extends Exception {
        private static final long serialVersionUID = 1L;

        NotThere(String message) {
            super(message);
        }
    }

    /** What git has of this folder. */
    static Committed of(Path folder, String revision) throws IOException, NotThere {
        if (!Files.isDirectory(folder)) {
            throw new NotThere(folder + ": there is no such folder; check the path of the rules");
        }
        git(
                folder,
                folder + ": this folder is in no git repository; compare two folders: rules diff OLD NEW",
                "rev-parse",
                "--git-dir");
        git(
                folder,
                folder + ": git knows no revision “" + revision + "” here; name one, as HEAD, or compare two folders",
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                revision + "^{commit}");
        var names = new String(
                        git(
                                folder,
                                folder + ": git cannot list it",
                                "ls-tree",
                                "-r",
                                "-z",
                                "--name-only",
                                revision,
                                "./"),
                        StandardCharsets.UTF_8)
                .split("\0");
        if (names[0].isEmpty()) {
            throw new NotThere(folder + ": there was no such folder at “" + revision
                    + "”, so all of it is new; name a revision that has it");
        }
        var copy = new Committed(
                Files.createTempDirectory("rules").resolve(folder.getFileName().toString()));
        for (var name : names) {
            var file = copy.folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, git(folder, name + ": git cannot show it", "show", revision + ":./" + name));
        }
        return copy;
    }

    private static byte[] git(Path folder, String otherwise, String... words) throws IOException, NotThere {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process git;
        try {
            git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new NotThere("git cannot be started, and --since asks it; install git, or compare two folders:"
                    + " rules diff OLD NEW");
        }
        var said = git.getInputStream().readAllBytes();
        try {
            if (git.waitFor() != 0) {
                throw new NotThere(otherwise);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new NotThere(otherwise);
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
