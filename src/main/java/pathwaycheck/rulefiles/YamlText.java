package pathwaycheck.rulefiles;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * One file's bytes, read as one plain YAML document: no tags, anchors, aliases or second documents, and no key twice.
 */
final class YamlText {

    /** The largest rule file we wrote ourselves has half of this. */
    static final int MOST_BYTES = 1 << 19;

    /** Deeper nesting than anybody can read; the composer recurses, so this is checked on events before it runs. */
    static final int MOST_LEVELS = 30;

    /** An escape beyond the last number that there is. */
    private static final Pattern TOO_FAR = Pattern.compile("\\\\U(?!0010|000)[0-9A-Fa-f]{8}");

    private YamlText() {}

    static Optional<Node> read(String file, byte[] bytes, Problems problems) {
        return Utf8.read(file, bytes, problems).flatMap(text -> read(file, text, problems));
    }

    private static Optional<Node> read(String file, String text, Problems problems) {
        problems.keep(file, text);
        if (holdsWhatNoKeyboardTypes(file, text, problems)) {
            return Optional.empty();
        }
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
            if (!isPlain(file, text, settings, problems)) {
                return Optional.empty();
            }
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.in(
                        file,
                        "the file is empty",
                        FilesNeeded.mayBeMissing(file)
                                ? "write its content, or delete the file"
                                : "write its content, or restore it from its last version");
            }
            root.ifPresent(node -> refuseKeysTwice(file, node, problems));
            return root;
        } catch (MarkedYamlEngineException marked) {
            NotYaml.tell(file, text, marked, problems);
        } catch (NumberFormatException escape) {
            // The library does not catch its own on an escape beyond the last number there is.
            var at = Place.of(text, TOO_FAR);
            problems.at(
                    file,
                    at.line(),
                    at.column(),
                    "this is not YAML: an escape such as \\UFFFFFFFF is no character",
                    "write the character itself");
        } catch (YamlEngineException unmarked) {
            problems.in(file, "this is not YAML: " + firstLine(unmarked), "restore the file from its last version");
        }
        return Optional.empty();
    }

    /** Where it stands the library does not say. */
    private static boolean holdsWhatNoKeyboardTypes(String file, String text, Problems problems) {
        for (var index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            var character = text.codePointAt(index);
            if (!StreamReader.isPrintable(character)) {
                var at = Place.of(text, index);
                problems.at(
                        file,
                        at.line(),
                        at.column(),
                        "this is not YAML: the control character " + Problem.number(character) + " stands here",
                        "delete it: it came in with something copied, and shows nothing");
                return true;
            }
        }
        return false;
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
                return refuse(
                        file,
                        event,
                        "an alias (*) is not allowed",
                        "write the value out; put a text that begins with * in quotes",
                        problems);
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

    private static void refuseKeysTwice(String file, Node node, Problems problems) {
        if (node instanceof MappingNode mapping) {
            var once = new HashSet<String>();
            var twice = mapping.getValue().stream()
                    .filter(pair -> pair.getKeyNode() instanceof ScalarNode key && !once.add(key.getValue()))
                    .map(pair -> (ScalarNode) pair.getKeyNode())
                    .toList();
            if (!twice.isEmpty()) {
                var names = twice.stream().map(Entries::shown).collect(Collectors.joining(", "));
                problems.at(
                        file,
                        twice.get(0),
                        twice.size() == 1
                                ? "the key “" + names + "” stands here twice"
                                : "from here on these keys stand here twice: " + names,
                        "write `- ` before it, if a new entry begins here; otherwise keep one of the two");
            }
            mapping.getValue().forEach(pair -> refuseKeysTwice(file, pair.getValueNode(), problems));
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> refuseKeysTwice(file, item, problems));
        }
    }

    private static String firstLine(Exception exception) {
        return String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
    }
}
