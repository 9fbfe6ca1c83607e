package pathwaycheck.rulefiles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** One file's bytes, read as one plain YAML document: no tags, anchors, aliases or second documents. */
final class YamlText {

    /** The largest rule file we wrote ourselves has a third of this. */
    static final int MOST_BYTES = 1 << 18;

    /** Deeper nesting than anybody can read; the composer recurses, so this is checked on events before it runs. */
    static final int MOST_LEVELS = 30;

    private YamlText() {}

    static Optional<Node> read(String file, byte[] bytes, Problems problems) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                // They are refused by us, who can say where they stand.
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(MOST_BYTES)
                // As editors read it: `~` and `null` are nothing.
                .setSchema(new CoreSchema())
                .build();
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!isPlain(file, text, settings, problems)) {
                return Optional.empty();
            }
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.in(file, "the file is empty", "write its content, or restore it from its last version");
            }
            return root;
        } catch (CharacterCodingException notUtf8) {
            problems.in(file, "the file is not written in UTF-8", "save it as UTF-8");
        } catch (MarkedYamlEngineException marked) {
            var mark = marked.getProblemMark().or(marked::getContextMark);
            var what = "this is not YAML: " + marked.getProblem();
            var toDo = "check the indentation, colons, quotes and brackets here and just above";
            mark.ifPresentOrElse(at -> problems.at(file, at, what, toDo), () -> problems.in(file, what, toDo));
        } catch (NumberFormatException escape) {
            // The library does not catch its own on an escape beyond the last number there is.
            problems.in(file, "this is not YAML: an escape such as \\UFFFFFFFF is no character", "write the character");
        } catch (YamlEngineException unmarked) {
            problems.in(file, "this is not YAML: " + firstLine(unmarked), "look for stray control characters");
        }
        return Optional.empty();
    }

    private static boolean isPlain(String file, String text, LoadSettings settings, Problems problems) {
        var documents = 0;
        var levels = 0;
        for (var event : new Parse(settings).parseString(text)) {
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                return refuse(file, event, "a second document starts here", "delete the line ---", problems);
            }
            if (event instanceof CollectionStartEvent && ++levels > MOST_LEVELS) {
                return refuse(
                        file,
                        event,
                        "this is nested more than " + MOST_LEVELS + " levels deep",
                        "give the inner conditions a requirement of their own",
                        problems);
            }
            if (event instanceof CollectionEndEvent) {
                levels--;
            }
            if (event instanceof AliasEvent) {
                return refuse(file, event, "an alias (*) is not allowed", "write the value out", problems);
            }
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                return refuse(file, event, "an anchor (&) is not allowed", "delete it, or quote the text", problems);
            }
            if (isTagged(event)) {
                return refuse(file, event, "a tag (!) is not allowed", "delete it, or quote the text", problems);
            }
        }
        return true;
    }

    private static boolean isTagged(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent();
    }

    private static boolean refuse(String file, Event event, String what, String toDo, Problems problems) {
        event.getStartMark()
                .ifPresentOrElse(mark -> problems.at(file, mark, what, toDo), () -> problems.in(file, what, toDo));
        return false;
    }

    private static String firstLine(Exception exception) {
        return String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
    }
}
