package pathwaycheck.testing.programs;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A program that was compiled for a test: it sees its libraries, and nothing else of ours. */
public record SmallProgram(Path classes, List<Path> libraries) {

    public SmallProgram {
        libraries = List.copyOf(libraries);
    }

    /** Compiles these sources. */
    public static SmallProgram of(List<Path> sources, Path classes, Path... libraries) {
        var options = Stream.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-classpath",
                Stream.of(libraries).map(Path::toString).collect(joining(File.pathSeparator)),
                "-d",
                classes.toString());
        var errors = new ByteArrayOutputStream();
        var code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        Stream.concat(options, sources.stream().map(Path::toString))
                                .toArray(String[]::new));
        if (code != 0) {
            throw new AssertionError(errors.toString(StandardCharsets.UTF_8));
        }
        return new SmallProgram(classes, List.of(libraries));
    }

    /** Runs its class of this name; the answer is what it prints. */
    public String run(String name, String... arguments) {
        var out = System.out;
        var told = new ByteArrayOutputStream();
        var path = Stream.concat(Stream.of(classes), libraries.stream())
                .map(SmallProgram::url)
                .toArray(URL[]::new);
        try (var apart = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            var main = apart.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException | IOException failed) {
            throw new AssertionError(name + " failed, after it had printed:\n" + told, failed);
        } finally {
            System.setOut(out);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    /** The library that holds this class. */
    public static Path jarOf(String type) {
        try {
            return Path.of(Class.forName(type)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new AssertionError(type, missing);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(path.toString(), impossible);
        }
    }
}
