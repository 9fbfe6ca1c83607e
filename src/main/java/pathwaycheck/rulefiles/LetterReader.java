package pathwaycheck.rulefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Letter;

/** Reads a question to copy and send: words, with the ids of questions in braces where an answer is filled in. */
final class LetterReader {

    private static final Pattern PIECE = Pattern.compile("\\{(?<slot>[^{}]*)}|(?<words>[^{}]+)|(?<brace>[{}])");

    private LetterReader() {}

    static Letter read(String key, Names<Question> questions, Entries entries) {
        return entries.required(key)
                .flatMap(at -> entries.text(at).map(text -> read(text, at, questions, entries)))
                .orElse(new Letter(List.of()));
    }

    private static Letter read(String text, Node at, Names<Question> questions, Entries entries) {
        var pieces = new ArrayList<Letter.Piece>();
        var isBalanced = true;
        for (var found = PIECE.matcher(text); found.find(); ) {
            if (found.group("words") != null) {
                pieces.add(new Letter.Piece.Words(found.group("words")));
            } else if (found.group("slot") != null) {
                questions
                        .named(found.group("slot"), at, entries)
                        .ifPresent(it -> pieces.add(new Letter.Piece.Slot(it)));
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
