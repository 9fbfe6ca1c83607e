package pathwaycheck.web.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which build of the app this is. A version stays the same while words change, so this is a hash of our own code, words
 * and templates: the same on every copy of one build.
 */
@Singleton
public class Build {

    private final String hash;

    @Inject
    Build() throws URISyntaxException {
        this(Path.of(
                Build.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    /** @param code the file or the folder that holds it */
    public Build(Path code) {
        hash = hash(code);
    }

    public String hash() {
        return hash;
    }

    private static String hash(Path code) {
        try (var files = Files.walk(code)) {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.update(code.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                hash.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The app cannot read its own code at " + code, unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
