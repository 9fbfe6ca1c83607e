package pathwaycheck.rulefiles;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import pathwaycheck.rules.Status;

/** Reads what people are told about a requirement, by how they stand to it. */
final class Sentences {

    /** Whoever has something is not told so. “You do not need …” may be good news. */
    private static final Pattern LACKS = Pattern.compile("(?:^|\\b[Bb]ut )[Yy]ou"
            + " (?:(?:do not|don't|don’t)(?! (?:need|have to)\\b)"
            + "|are not|aren't|aren’t|have no|have not|haven't|haven’t|cannot|can't|can’t|lack|miss|still need)\\b");

    private Sentences() {}

    static Map<Status, String> read(Entries entries) {
        var sentences = new EnumMap<Status, String>(Status.class);
        var keys = new HashMap<String, String>();
        for (var status : Status.values()) {
            var key = status.sentenceKey().filter(entries::has);
            if (key.isPresent()) {
                var at = entries.value(key.get()).orElseThrow();
                entries.sentence(at).ifPresent(sentence -> {
                    sentences.put(status, sentence);
                    var other = keys.putIfAbsent(Alike.plain(sentence), key.get());
                    if (other != null) {
                        entries.wording(
                                at,
                                "`" + key.get() + "` says the same as `" + other + "`",
                                "say in each how people stand who are told it");
                    }
                    if (status.holds()) {
                        Arrays.stream(Prose.sentences(sentence))
                                .filter(it -> LACKS.matcher(it).find())
                                .findFirst()
                                .ifPresent(it -> entries.wording(
                                        at,
                                        "`" + key.get() + "` tells people what they lack: “" + it + "”",
                                        "say what they have, or will have"));
                    }
                });
            } else {
                status.sentenceKey().ifPresent(entries::value);
            }
        }
        return sentences;
    }
}
