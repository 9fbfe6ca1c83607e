package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Letter;

/**
 * Reads words for one person: a question to copy and send, or a headline. The ids of questions stand in braces where an
 * answer is filled in.
 */
final class LetterReader {

    private static final Pattern PIECE =
            Pattern.compile("\\{(?<before>[^{}]*[^{}A-Za-z0-9-])?(?<slot>[^{} ]*)}|(?<words>[^{}]+)|(?<brace>[{}])");

    private LetterReader() {}

    /** A heading that goes with a plan may name its next window too. */
    static Letter readHeading(String key, Names<Question> questions, Entries entries) {
        return read(entries.required(key), entries::text, questions, true, entries);
    }

    /** So may the sentences beneath it. */
    static Letter readLead(String key, Names<Question> questions, Entries entries) {
        return read(entries.required(key), entries::sentence, questions, true, entries);
    }

    static Letter read(String key, Names<Question> questions, Entries entries) {
        return read(entries.required(key), entries::sentence, questions, false, entries);
    }

    private static Letter read(
            Optional<Node> where,
            Function<Node, Optional<String>> words,
            Names<Question> questions,
            boolean withWindow,
            Entries entries) {
        return where.flatMap(at -> words.apply(at).map(text -> read(text, at, questions, withWindow, entries)))
                .orElse(new Letter(List.of()));
    }

    private static Letter read(String text, Node at, Names<Question> questions, boolean withWindow, Entries entries) {
        var pieces = new ArrayList<Letter.Piece>();
        var isBalanced = true;
        for (var found = PIECE.matcher(text); found.find(); ) {
            if (found.group("words") != null) {
                pieces.add(new Letter.Piece.Words(found.group("words")));
            } else if (found.group("slot") != null) {
                var slot = found.group("slot");
                var before = Optional.ofNullable(found.group("before")).orElse("");
                Letter.Piece.NextWindow.named(slot)
                        .filter(it -> withWindow)
                        .<Letter.Piece>map(it -> it)
                        .or(() -> questions.named(slot, at, entries).map(it -> new Letter.Piece.Slot(before, it)))
                        .ifPresent(pieces::add);
            } else {
                isBalanced = false;
            }
        }
        if (!isBalanced) {
            entries.problem(
                    at,
                    "a brace stands here without its other half",
                    "write the id of a question between two, as `{degree-class}`");
        }
        return new Letter(pieces);
    }
}
