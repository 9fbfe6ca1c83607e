package pathwaycheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.edit.Forgotten;
import pathwaycheck.edit.RuleChange;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.rules.RuleBook;

/**
 * What an author has changed in a career since it was last committed: when examples fail, that is where to look first.
 *
 * @param changes those of which people can be told something else
 * @param examples the names of the examples that are new or were changed
 * @param forgotten where something new may stand, too
 * @param beforeWindows the rules as they were, if a window was published since; empty: none was, or they could not be
 *     read
 */
record SinceCommit(
        List<RuleChange> changes, Set<String> examples, List<Forgotten> forgotten, Optional<RuleBook> beforeWindows) {

    /** Of this folder; empty: git knows nothing of it. */
    static Optional<SinceCommit> of(Path folder) {
        try (var committed = Committed.of(folder.toAbsolutePath().normalize(), "HEAD")) {
            var before = WrittenBook.read(committed.folder());
            var after = WrittenBook.read(folder);
            return Optional.of(new SinceCommit(
                    RuleChange.between(before, after),
                    RuleChange.touchedExamples(before, after),
                    Forgotten.between(before, after),
                    hasNewWindow(before, after)
                            ? RuleFolder.read(committed.folder()).ruleBook()
                            : Optional.empty()));
        } catch (Committed.NotThere | IOException unknown) {
            // Whoever works without git looks for the cause where the examples point.
            return Optional.empty();
        }
    }

    private static boolean hasNewWindow(WrittenBook before, WrittenBook after) {
        return after.entries().values().stream()
                .anyMatch(
                        it -> it.kind() == EntryKind.WINDOW && !before.entries().containsKey(it.key()));
    }
}
