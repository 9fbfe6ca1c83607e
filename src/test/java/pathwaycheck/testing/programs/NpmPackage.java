package pathwaycheck.testing.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A library for tests that only npm has: fetched once, into target/npm, and used only if it is what it was when we
 * chose it.
 */
public record NpmPackage(String name, String version, String integrity) {

    private static final Path FETCHED = Path.of("target", "npm");

    /** The text of one of its files. */
    public String text(String file) throws IOException {
        return Files.readString(file(file));
    }

    /** One of its files. */
    public Path file(String file) throws IOException {
        return unpacked().resolve("package").resolve(file);
    }

    /** As npm calls its archive. */
    private String archiveName() {
        return name.replaceFirst("^@", "").replace('/', '-') + "-" + version;
    }

    private Path unpacked() throws IOException {
        var folder = FETCHED.resolve(archiveName());
        if (!Files.exists(folder)) {
            var archive = fetched();
            // Under its own name only when it is whole.
            var unpacking = Files.createTempDirectory(FETCHED, archiveName());
            Program.run("tar", "-xzf", archive.toString(), "-C", unpacking.toString());
            Files.move(unpacking, folder);
        }
        return folder;
    }

    private Path fetched() throws IOException {
        Files.createDirectories(FETCHED);
        Program.run(
                npm().toString(),
                "pack",
                name + "@" + version,
                "--loglevel=error",
                "--pack-destination",
                FETCHED.toString());
        var archive = FETCHED.resolve(archiveName() + ".tgz");
        var found = integrityOf(archive);
        if (!found.equals(integrity)) {
            throw new IllegalStateException(archive + " has the integrity " + found + ", not " + integrity);
        }
        return archive;
    }

    private static Path npm() {
        return Program.findOrInstall("npm", List.of("npm"))
                .orElseThrow(() ->
                        new IllegalStateException("No npm for the browser tests. Install it (Debian, Ubuntu: sudo "
                                + "apt-get install npm; elsewhere with Node.js)."));
    }

    /** As npm writes it. */
    private static String integrityOf(Path archive) throws IOException {
        try {
            var hash = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive));
            return "sha512-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
