package pathwaycheck.rulefiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.RuleBook;

/**
 * What a career's folder comes to: a rule book, or everything that is wrong with it.
 *
 * @param ruleBook present if and only if there is no problem
 * @param wording what is wrong with the words that people read, and with nothing else: a rule book all the same, that
 *     no author should publish
 */
public record RuleFolder(Path folder, Optional<RuleBook> ruleBook, List<Problem> problems, List<Problem> wording) {

    public RuleFolder {
        problems = List.copyOf(problems);
        wording = List.copyOf(wording);
    }

    /** Reads the folder; whatever is in it, the answer is a rule book or a list, never an exception. */
    public static RuleFolder read(Path folder) {
        var problems = new Problems();
        var files = RuleFiles.open(folder, problems);
        var draft = files.map(opened -> new BookReader(opened, problems).read());
        return new RuleFolder(
                folder,
                problems.isEmpty() ? draft.flatMap(book -> book) : Optional.empty(),
                problems.list(),
                problems.wording());
    }
}
