package pathwaycheck.testing.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that an author may get wrong.
 *
 * @param file the file, from the folder of the rules
 * @param whole what stands in it
 * @param slip what somebody wrote instead
 * @param told what they are told
 * @param isYaml whether any reader of YAML takes it; what is no YAML never reaches a schema
 * @param limit what keeps a schema from seeing it; empty if a schema sees it
 */
public record Slip(String file, String whole, String slip, String told, boolean isYaml, Optional<Limit> limit) {

    /** A slip that is no YAML at all. */
    public static Slip notYaml(String file, String whole, String slip, String told) {
        return new Slip(file, whole, slip, told, false, Optional.empty());
    }

    /** A slip that an editor shows while it is made. */
    public static Slip seen(String file, String whole, String slip, String told) {
        return new Slip(file, whole, slip, told, true, Optional.empty());
    }

    /** A slip that only the loader tells. */
    public static Slip unseen(Limit limit, String file, String whole, String slip, String told) {
        return new Slip(file, whole, slip, told, true, Optional.of(limit));
    }

    /** No slip: another way of writing the same, or something else that is allowed. */
    public static Slip fine(String file, String whole, String other) {
        return new Slip(file, whole, other, "fine", true, Optional.empty());
    }

    /** The file's text with this slip in it. */
    public String in(Path folder) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(whole);
        return text.replaceFirst(Pattern.quote(whole), Matcher.quoteReplacement(slip));
    }

    @Override
    public String toString() {
        return file + ": " + slip + " → " + told;
    }
}
