package pathwaycheck.rulefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pathwaycheck.rules.RuleBooks;

/**
 * What the folder of all careers comes to: their rule books, or everything that is wrong with any of them.
 *
 * @param ruleBooks present if and only if there is no problem
 * @param problems each a line with its place, its cause and what to do
 */
public record RulesFolder(Optional<RuleBooks> ruleBooks, List<String> problems, List<RuleFolder> careers) {

    /** Folders beside the careers': what editors need to check the files. */
    private static final Set<String> NOT_CAREERS = Set.of("schema");

    public RulesFolder {
        problems = List.copyOf(problems);
        careers = List.copyOf(careers);
    }

    /** Reads every career's folder; whatever is there, the answer is rule books or a list, never an exception. */
    public static RulesFolder read(Path rules) {
        List<Path> folders;
        try {
            folders = folders(rules);
        } catch (IOException | UncheckedIOException unreadable) {
            return wrong(rules.toAbsolutePath() + ": the folder cannot be listed; let the process read it");
        }
        if (folders.isEmpty()) {
            return wrong(rules.toAbsolutePath() + ": there is no career here; start where the folder `rules` is, or set"
                    + " pathway-check.rules to its path");
        }
        var careers = folders.stream().map(RuleFolder::read).toList();
        var problems = careers.stream()
                .flatMap(career -> career.problems().stream()
                        .map(problem -> career.folder().getFileName() + "/" + problem))
                .toList();
        return new RulesFolder(
                problems.isEmpty()
                        ? Optional.of(new RuleBooks(careers.stream()
                                .map(career -> career.ruleBook().orElseThrow())
                                .toList()))
                        : Optional.empty(),
                problems,
                careers);
    }

    private static RulesFolder wrong(String problem) {
        return new RulesFolder(Optional.empty(), List.of(problem), List.of());
    }

    private static List<Path> folders(Path rules) throws IOException {
        if (!Files.isDirectory(rules)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(rules)) {
            return inside.filter(Files::isDirectory)
                    .filter(Predicate.not(RulesFolder::isNoCareer))
                    .sorted()
                    .toList();
        }
    }

    /** Names that start with a dot are an editor's or a file system's, as those in which Kubernetes keeps versions. */
    private static boolean isNoCareer(Path folder) {
        var name = folder.getFileName().toString();
        return NOT_CAREERS.contains(name) || name.startsWith(".");
    }
}
