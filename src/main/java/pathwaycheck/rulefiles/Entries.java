package pathwaycheck.rulefiles;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import pathwaycheck.address.AsSeen;
import pathwaycheck.rulefiles.NamesInUse.Name;

/**
 * The keys and values of one place in a rule file, each to be asked for by name. What is wrong is noted, and something
 * harmless returned in its place: a rule book is only made of files without any problem.
 */
final class Entries {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    /** Authors set off a note by more than one blank, and write a blank behind its mark. */
    private static final Pattern CUT = Pattern.compile(" #|\\s+#\\S");

    private static final Pattern CURLY = Pattern.compile(SlipInLine.CURLY);

    private static final int MOST_OF_AN_ENDING = 5;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TEXT = 1_000;

    private final String file;
    private final Node node;
    private final Problems problems;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> yesOrNo = new HashSet<>();

    Entries(String file, Node node, Problems problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "keys and values belong here", "write `key: value` lines");
            return;
        }
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                problem(pair.getKeyNode(), "a key is one word", "write `key: value`");
            } else {
                keys.put(key.getValue(), key);
                values.put(key.getValue(), pair.getValueNode());
            }
        }
    }

    /** Each entry of a list, which may be a list of one. */
    static List<Entries> list(String file, Node node, Problems problems) {
        return items(file, node, problems).stream()
                .map(item -> new Entries(file, item, problems))
                .toList();
    }

    private static List<Node> items(String file, Node node, Problems problems) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        var slip = node instanceof ScalarNode ? SlipInLine.of(problems.line(file, node)) : Optional.<SlipInLine>empty();
        slip.ifPresentOrElse(
                it -> problems.at(
                        file,
                        node,
                        "a list belongs here, and " + it.what(),
                        it.toDo() + "; each entry on a line of its own"),
                () -> problems.at(
                        file, node, "a list belongs here, with at least one entry", "write `- ` before each entry"));
        return List.of();
    }

    String file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    Node node() {
        return node;
    }

    Set<String> names() {
        return keys.keySet();
    }

    /** The place of a key that is there. */
    Node key(String key) {
        return keys.get(key);
    }

    /** The value under a key that may be left out. */
    Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The value under a key that must be there. */
    Optional<Node> required(String key) {
        var value = value(key);
        if (value.isEmpty() && node instanceof MappingNode && missing.add(key)) {
            problems.missing(file, node, missing, yesOrNo);
        }
        return value;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return required(key).flatMap(this::text).orElse("");
    }

    Optional<String> optionalText(String key) {
        return value(key).flatMap(this::text);
    }

    /** What a reader sees. Blanks around it, as a text over several lines may have, mean nothing. */
    Optional<String> text(Node value) {
        var text = plain(value);
        text.ifPresent(words -> Prose.check(words, value, this));
        return text;
    }

    /** What a reader sees as a sentence, or as several. */
    String sentence(String key) {
        return required(key).flatMap(this::sentence).orElse("");
    }

    Optional<String> optionalSentence(String key) {
        return value(key).flatMap(this::sentence);
    }

    Optional<String> sentence(Node value) {
        var text = text(value);
        text.ifPresent(words -> Prose.checkEnd(words, value, this));
        return text;
    }

    /** A text whose length is not ours to choose: a page's own title, or what only authors read. */
    String givenText(String key) {
        return required(key).flatMap(this::givenText).orElse("");
    }

    /** Several of them, in a list that may be left out. */
    List<String> givenTexts(String key) {
        return value(key).map(value -> items(file, value, problems)).orElse(List.of()).stream()
                .flatMap(item -> givenText(item).stream())
                .toList();
    }

    private Optional<String> givenText(Node value) {
        var text = plain(value);
        text.ifPresent(words -> Prose.checkMarks(words, value, this));
        return text;
    }

    /** A text, whatever it says, and all of it. */
    Optional<String> plain(Node value) {
        var text = word(value).map(String::strip);
        if (text.isPresent() && AsSeen.of(text.get()).isEmpty()) {
            problem(value, "nothing that people see stands here", "write the text, or delete the key");
            return Optional.empty();
        }
        var behind = problems.behind(file, value);
        if (text.isPresent() && CUT.matcher(behind).lookingAt()) {
            problem(
                    value,
                    "people would read “" + ending(text.get()) + "” and no more: YAML takes “" + behind.strip()
                            + "” for a note, as a blank stands before its “#”",
                    "put the whole text in double quotes; write a note of your own on a line by itself");
            return Optional.empty();
        }
        return text;
    }

    /** Its last words. */
    private static String ending(String text) {
        var words = text.split(" ");
        return words.length <= MOST_OF_AN_ENDING
                ? text
                : "… " + String.join(" ", List.of(words).subList(words.length - MOST_OF_AN_ENDING, words.length));
    }

    String word(String key) {
        return required(key).flatMap(this::word).orElse("");
    }

    /**
     * What means something to us, as an id or a day, and so counts to the letter; something harmless is no word at all.
     */
    Optional<String> word(Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            var before = partedByColon(value);
            problem(
                    value,
                    before.map(it -> "the colon behind “" + it + "” makes a key of it, and text belongs here")
                            .orElse("text belongs here"),
                    before.map(it -> "put the whole text in double quotes")
                            .orElse("write one line of text; quote it if it holds a colon or a #"));
            return Optional.empty();
        }
        var text = scalar.getValue();
        if (text.isBlank() || scalar.getTag().equals(Tag.NULL)) {
            var behind = problems.behind(file, value).strip();
            if (behind.startsWith("#")) {
                problem(
                        value,
                        "nothing stands here but “" + behind + "”, which YAML takes for a note",
                        "put it in double quotes, if it is the text; otherwise write the text, or delete the key");
            } else {
                problem(value, "nothing stands here", "write the text, or delete the key");
            }
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            problem(value, "this is longer than " + LONGEST_TEXT + " characters", "say it in fewer words");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** What stands before the colon of a text that nobody quoted; empty: it is something else. */
    private static Optional<String> partedByColon(Node value) {
        return value instanceof MappingNode map
                        && map.getFlowStyle() == FlowStyle.BLOCK
                        && map.getValue().size() == 1
                ? Optional.of(map.getValue().get(0).getKeyNode())
                        .filter(ScalarNode.class::isInstance)
                        .map(key -> ((ScalarNode) key).getValue())
                : Optional.empty();
    }

    /** Texts that stand below one another: if one of them ends as a sentence does, so does each. */
    List<String> listedTexts(String key) {
        var texts = new LinkedHashMap<Node, String>();
        value(key).map(value -> items(file, value, problems)).orElse(List.of()).forEach(item -> text(item)
                .ifPresent(words -> texts.put(item, words)));
        if (texts.values().stream().anyMatch(Prose::ends)) {
            texts.forEach((item, words) -> Prose.checkEnd(words, item, this));
        }
        return List.copyOf(texts.values());
    }

    List<String> texts(String key) {
        return value(key)
                .map(value -> items(file, value, problems).stream()
                        .flatMap(item -> text(item).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The entries of a list under a key: one word may stand for a list of one. */
    List<Node> oneOrMore(Node value) {
        return value instanceof ScalarNode ? List.of(value) : items(file, value, problems);
    }

    /** The words under a key, each of which may stand there once; none if there is no such key. */
    List<Node> words(String key) {
        var words = value(key).map(this::oneOrMore).orElse(List.of());
        var once = new HashSet<String>();
        for (var at : words) {
            if (at instanceof ScalarNode word && !once.add(word.getValue())) {
                problem(at, "“" + shown(word) + "” stands here twice", "keep one of the two");
            }
        }
        return words;
    }

    /** What stands in an answer's place. An address may have blanks around an answer, a rule file may not. */
    List<String> answer(Node value) {
        var answer =
                oneOrMore(value).stream().flatMap(item -> word(item).stream()).toList();
        if (answer.stream().anyMatch(word -> !word.equals(word.strip()))) {
            problem(value, "blanks stand around an answer", "delete them");
        }
        return answer;
    }

    List<Entries> entries(String key) {
        return value(key).map(value -> list(file, value, problems)).orElse(List.of());
    }

    Entries inside(Node value) {
        return new Entries(file, value, problems);
    }

    /** What stands inside; an empty pair of braces is told as a problem. */
    Entries insideSome(Node value, String ifEmpty, String toDo) {
        if (value instanceof MappingNode mapping && mapping.getValue().isEmpty()) {
            problem(value, ifEmpty, toDo);
        }
        return inside(value);
    }

    /** The place of its id; where it has none, its beginning. */
    Node idNode() {
        return values.getOrDefault("id", node);
    }

    String id() {
        var id = word("id");
        if (!id.isEmpty()) {
            checkId(values.get("id"), id);
        }
        return id;
    }

    void checkId(Node at, String id) {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            problem(
                    at,
                    "“" + id + "” is not an id",
                    "use small letters, digits and single hyphens, at most " + LONGEST_ID + asId(id));
        }
    }

    /** The same as an id, if it comes to one. */
    private static String asId(String written) {
        var id = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() || id.length() > LONGEST_ID ? "" : ", as “" + id + "”";
    }

    boolean yesOrNo(String key, boolean otherwise) {
        return value(key).flatMap(this::yesOrNo).orElse(otherwise);
    }

    boolean yesOrNo(String key) {
        if (!has(key)) {
            yesOrNo.add(key);
        }
        return required(key).flatMap(this::yesOrNo).orElse(false);
    }

    private Optional<Boolean> yesOrNo(Node value) {
        var word = word(value);
        if (word.isPresent() && !Set.of("yes", "no").contains(word.get())) {
            problem(value, "“" + word.get() + "” is neither yes nor no", "write yes or no");
            return Optional.empty();
        }
        return word.map("yes"::equals);
    }

    /** Every key that nobody asked for is one we do not know. */
    void done() {
        keys.forEach((key, keyNode) -> {
            if (!asked.contains(key)) {
                tellUnknown(key, keyNode);
            }
        });
        if (!missing.isEmpty()) {
            // A key that is misspelt is not missing, too.
            keys.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> Nearest.to(key, free())
                    .ifPresent(missing::remove));
            problems.missing(file, node, missing, yesOrNo);
        }
    }

    private void tellUnknown(String key, Node at) {
        var unseen = Unseen.in(key);
        if (unseen.isPresent()) {
            var clean = Unseen.without(key);
            problem(
                    at,
                    unseen.get().inWords() + " stands in the key “" + clean + "”, "
                            + unseen.get().placeIn(key),
                    "delete it, or write the key anew: `" + clean + "`");
        } else {
            problem(at, "the key “" + shown((ScalarNode) at) + "” is not known here", meant(key));
        }
    }

    void problem(Node at, String what, String toDo) {
        problems.at(file, at, what, toDo);
    }

    /** A name that leads nowhere, perhaps since something is wrong with those files. */
    void leadsNowhere(Set<String> files, Node at, String what, String toDo) {
        problems.leadsNowhere(files, file, at, what, toDo);
    }

    /** The same, of a name that other places may name too. */
    void leadsNowhere(Name name, Set<String> files, Node at, String what, String toDo) {
        problems.leadsNowhere(name, files, file, at, what, toDo);
    }

    /** Something that may only follow from whatever is wrong with those files. */
    void follows(Set<String> files, Node at, String what, String toDo) {
        problems.follows(files, file, at, what, toDo);
    }

    /** Something wrong with the words alone. */
    void wording(Node at, String what, String toDo) {
        problems.wording(file, at, what, toDo);
    }

    /** The keys that may stand here, and do not. */
    private List<String> free() {
        return asked.stream().filter(it -> !keys.containsKey(it)).toList();
    }

    private String meant(String key) {
        var free = free();
        if (CURLY.matcher(key).find()) {
            return "Word's quotation marks are none for YAML, and a comma within { } begins a new key; write straight"
                    + " ones, \", at both ends of a text, and none around a key";
        }
        if (key.contains(" ")) {
            return "a comma within { } begins a new key; if it belongs to a text, put that text in double quotes";
        }
        return Nearest.to(key, free)
                .map(near -> "write `" + near + "`, if that is what you mean")
                .orElse(free.isEmpty() ? "delete it" : "delete it, or use one of: " + String.join(", ", free));
    }

    static String shown(ScalarNode scalar) {
        var text = scalar.getValue();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
