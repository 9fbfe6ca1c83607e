package pathwaycheck.testing.components;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tags as Quarkus sees them: strict, escaped, each without its caller's data. */
public final class Tags {

    private static final Path FOLDER = Path.of("src", "main", "resources", "templates", "tags");

    private static final Engine ENGINE = engine();

    private Tags() {}

    public static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String source(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String draw(String name, Map<String, Object> options) {
        return render("{#" + name + given(options) + " /}", Map.of("options", options));
    }

    public static String draw(String name, Map<String, Object> options, Object content) {
        return render(
                "{#" + name + given(options) + "}{content}{/" + name + "}",
                Map.of("options", options, "content", content));
    }

    private static String given(Map<String, Object> options) {
        return options.keySet().stream()
                .map(option -> " " + option + "=options.get('" + option + "')")
                .collect(Collectors.joining());
    }

    private static String render(String template, Map<String, Object> data) {
        return ENGINE.parse(template, Variant.forContentType(Variant.TEXT_HTML))
                .data(data)
                .render();
    }

    private static Engine engine() {
        var builder = Engine.builder()
                .addDefaults()
                .strictRendering(true)
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(joinsStrings())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new Source(id)));
        names().forEach(name -> builder.addSectionHelper(new UserTagSectionHelper.Factory(name, name)));
        return builder.build();
    }

    /** Quarkus adds this to Qute. */
    private static ValueResolver joinsStrings() {
        return ValueResolver.builder()
                .applyToBaseClass(String.class)
                .applyToName("+")
                .applyToParameters(1)
                .resolveAsync(context ->
                        context.evaluate(context.getParams().get(0)).thenApply(other -> "" + context.getBase() + other))
                .build();
    }

    private record Source(String name) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(source(name));
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
