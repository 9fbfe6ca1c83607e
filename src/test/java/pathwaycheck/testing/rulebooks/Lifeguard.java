package pathwaycheck.testing.rulebooks;

import java.nio.file.Path;
import java.time.LocalDate;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Assessment;

/** A career small enough to see through, in {@code src/test/resources/rules/lifeguard}. */
public final class Lifeguard {

    /** Where its rules are. */
    public static final Path FOLDER = Path.of("src/test/resources/rules/lifeguard");

    /** Its rules. */
    public static final RuleBook BOOK = RuleFolder.read(FOLDER).ruleBook().orElseThrow();

    private Lifeguard() {}

    /** One of its requirements. */
    public static Requirement requirement(String id) {
        return BOOK.requirements()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody with answers written as in an address, as {@code stage=guard}. */
    public static Assessment assess(String asOf, String... answers) {
        var read = Answers.read(BOOK.questions(), Query.read(String.join("&", answers)));
        if (!read.mistakes().isEmpty() || !read.unknown().isEmpty()) {
            throw new AssertionError(read);
        }
        return Assessment.of(BOOK, read.answers(), LocalDate.parse(asOf));
    }
}
