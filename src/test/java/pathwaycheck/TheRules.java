package pathwaycheck;

import java.nio.file.Path;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.RuleBook;

/** The rules that ship. */
public final class TheRules {

    public static final Path FOLDER = Path.of("rules/clinical-engineer");

    private static final RuleBook BOOK = RuleFolder.read(FOLDER)
            .ruleBook()
            .orElseThrow(() -> new AssertionError(RuleFolder.read(FOLDER).problems()));

    private TheRules() {}

    /** The rule book of the career we know. */
    public static RuleBook book() {
        return BOOK;
    }
}
