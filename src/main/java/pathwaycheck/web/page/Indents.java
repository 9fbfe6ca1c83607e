package pathwaycheck.web.page;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Templates are indented for those who edit them. Readers load none of that: it is taken off before a template is
 * parsed.
 */
@Singleton
final class Indents {

    private static final Pattern AT_LINE_START = Pattern.compile("(?m)^ +");

    void takeOff(@Observes EngineBuilder engine) {
        engine.addParserHook(parser -> parser.addContentFilter(
                content -> AT_LINE_START.matcher(content).replaceAll("")));
    }
}
