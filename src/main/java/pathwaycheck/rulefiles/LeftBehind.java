package pathwaycheck.rulefiles;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What editors, systems and mounts leave beside what authors write, and notes for people: files and folders that nobody
 * means as rules.
 */
final class LeftBehind {

    /** Names that start with a dot are an editor's or a system's: Kubernetes keeps in such what its links lead to. */
    private static final Pattern NAME = Pattern.compile("(?i)\\..*"
            + "|~.*|.*~|#.*#|.*\\.(?:swp|swo|bak|orig|rej|tmp|part)"
            + "|thumbs\\.db|ehthumbs\\.db|desktop\\.ini|icon\\s|\\$recycle\\.bin|system volume information"
            + "|lost\\+found|__macosx"
            + "|readme(?:\\.(?:md|txt))?");

    private LeftBehind() {}

    /** This file or folder is such. */
    static boolean isOne(Path path) {
        return NAME.matcher(String.valueOf(path.getFileName())).matches();
    }
}
