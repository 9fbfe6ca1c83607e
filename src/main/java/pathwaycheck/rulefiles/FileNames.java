package pathwaycheck.rulefiles;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Names of files and folders, the same under every locale: where that of the machine knows no more than ASCII, Java
 * neither reads nor writes another letter, though addresses of files hold them all.
 */
public final class FileNames {

    private static final boolean MACHINE_KNOWS_ALL_LETTERS = File.separatorChar == '\\'
            || System.getProperty("sun.jnu.encoding", "UTF-8")
                    .toUpperCase(Locale.ROOT)
                    .equals("UTF-8");

    /** A file of Linux: the folder in which this was started. */
    private static final Path HERE = Path.of("/proc/self/cwd");

    private FileNames() {}

    /** The path that somebody wrote. */
    public static Path of(String written) {
        if (MACHINE_KNOWS_ALL_LETTERS || written.chars().allMatch(letter -> letter < 0x80)) {
            return Path.of(written);
        }
        var root = Path.of("/");
        var absolute = Path.of(URI.create("file://" + escaped(written.startsWith("/") ? written : "/" + written)));
        return written.startsWith("/") ? absolute : realPath(HERE).resolve(root.relativize(absolute));
    }

    /** A path as people write it, with a slash between its names. */
    public static String shown(Path path) {
        if (MACHINE_KNOWS_ALL_LETTERS || path.getFileSystem() != FileSystems.getDefault()) {
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
        }
        // The root, so that a relative path has an address; a slash at the end says that it is a folder.
        var shown = Path.of("/").resolve(path).toUri().getPath().replaceFirst("(?<=.)/$", "");
        return path.isAbsolute() ? shown : shown.substring(1);
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException elsewhere) {
            return Path.of("").toAbsolutePath();
        }
    }

    private static String escaped(String path) {
        var escaped = new StringBuilder();
        for (var letter : path.getBytes(StandardCharsets.UTF_8)) {
            var isPlain =
                    letter == '/' || letter == '.' || letter == '-' || Character.isLetterOrDigit(letter) && letter > 0;
            escaped.append(isPlain ? String.valueOf((char) letter) : "%%%02X".formatted(letter & 0xff));
        }
        return escaped.toString();
    }
}
