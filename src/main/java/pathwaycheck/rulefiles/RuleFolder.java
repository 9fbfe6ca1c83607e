package pathwaycheck.rulefiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.RuleBook;

/**
 * What a career's folder comes to: a rule book, or everything that is wrong with it.
 *
 * @param ruleBook present if and only if there is no problem
 * @param problems what is wrong, the cause alone: of files that cannot be read no other is told beside them, and of one
 *     file no more than 20, with how many more there are
 * @param wording what is wrong with the words that people read, and with nothing else: a rule book all the same, that
 *     no author should publish
 * @param after what is not told yet, in a sentence, as it may only follow from the problems; empty: all is told
 */
public record RuleFolder(
        Path folder, Optional<RuleBook> ruleBook, List<Problem> problems, List<Problem> wording, String after) {

    private static final String NOTHING_ELSE = "The other files are looked at once this is mended.";

    public RuleFolder {
        problems = List.copyOf(problems);
        wording = List.copyOf(wording);
    }

    /** Reads the folder; whatever is in it, the answer is a rule book or a list, never an exception. */
    public static RuleFolder read(Path folder) {
        var problems = new Problems();
        return of(folder, RuleFiles.open(folder, problems), problems);
    }

    static RuleFolder of(Path folder, Optional<RuleFiles> files, Problems problems) {
        files.ifPresent(opened -> FilesNeeded.check(opened, problems));
        if (files.isEmpty() || !problems.isEmpty()) {
            return new RuleFolder(
                    folder, Optional.empty(), problems.list(), List.of(), files.isEmpty() ? "" : NOTHING_ELSE);
        }
        var book = new BookReader(files.get(), problems).read();
        return new RuleFolder(
                folder,
                problems.isEmpty() ? book : Optional.empty(),
                problems.list(),
                problems.wording(),
                after(problems.leftForLater()));
    }

    private static String after(int left) {
        return switch (left) {
            case 0 -> "";
            case 1 -> "One more thing may only follow from this: it is looked at once this is mended.";
            default -> left + " more things may only follow from this: they are looked at once this is mended.";
        };
    }
}
