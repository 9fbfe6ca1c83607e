package pathwaycheck.rulefiles;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The abbreviations in the texts of a rule book: each stands beside its words somewhere, or its author says why not.
 */
final class Abbreviations {

    /** One or several, as "GCSE" or "GCSEs"; no part of an address, as "GOV.UK". */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![\\w@.])" + "([A-Z]{2,}|BEng|MEng|BSc|MSc|MPhys|PhD|PgDip|PgCert|MSci|CEng|IEng)s?\\b(?![@.]\\w)");

    /** As “Master of Engineering (MEng)”: words, and then the letters alone in brackets. */
    private static final Pattern WORDS_BEFORE = Pattern.compile("(?s).*[A-Za-z] \\($");

    private static final Pattern ALONE = Pattern.compile("(?s)[),].*");

    /** As “UCAS (Universities and Colleges Admissions Service)” and “UK ENIC, the national agency”. */
    private static final Pattern WORDS_AFTER = Pattern.compile("(?s)(?: \\(|, the | is the )[A-Za-z].*");

    private final Map<String, Use> alone = new LinkedHashMap<>();
    private final Set<String> withWords = new HashSet<>();
    private final Map<String, Use> known = new LinkedHashMap<>();

    private record Use(String file, Node at) {}

    /** Notes those in this text. */
    void meet(String text, String file, Node at) {
        for (var found = ABBREVIATION.matcher(text); found.find(); ) {
            var before = text.substring(0, found.start());
            var after = text.substring(found.end());
            if (WORDS_BEFORE.matcher(before).matches() && ALONE.matcher(after).matches()
                    || WORDS_AFTER.matcher(after).matches()) {
                withWords.add(found.group(1));
            } else if (!Prose.NOTES.contains(found.group(1))) {
                alone.putIfAbsent(found.group(1), new Use(file, at));
            }
        }
    }

    /** Takes those that readers know without their words, each with the reason. */
    void mayStandAlone(Entries letters) {
        for (var name : letters.names()) {
            letters.givenText(name);
            known.put(name, new Use(letters.file(), letters.key(name)));
        }
    }

    /** Tells those that nobody explains, and those that need no explaining any more. */
    void tell(Problems problems) {
        alone.forEach((letters, use) -> {
            if (!withWords.contains(letters) && !known.containsKey(letters)) {
                problems.wording(
                        use.file(),
                        use.at(),
                        "“" + letters + "” stands here, and nowhere beside its words",
                        "write its words first, and the letters behind them in brackets; or name it in"
                                + " career.yaml under"
                                + " `known-by-letters`");
            }
        });
        known.forEach((letters, use) -> {
            if (!alone.containsKey(letters)) {
                problems.wording(use.file(), use.at(), "no text holds “" + letters + "” any more", "delete this line");
            }
        });
    }
}
