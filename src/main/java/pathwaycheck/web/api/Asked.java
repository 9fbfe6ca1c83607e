package pathwaycheck.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a program sent in place of an address: the answers of one person, and what else may stand in one.
 *
 * @param answers by the question's id; some or all
 * @param instead other answers, to see what they would change
 * @param asOf the day on which all is to be said
 * @param rules the version or the hash of the rules that the program knows
 * @param told the receipt of an earlier report
 */
@Schema(
        description = "The answers of one person, some or all, and what else may stand in the address of a page.",
        additionalProperties = Schema.False.class)
public record Asked(
        @Schema(
                description = "Answers by the id of their question.",
                type = SchemaType.OBJECT,
                additionalProperties = AnswerValue.class)
        Map<String, List<String>> answers,

        @Schema(
                description = "For what-if alone: other answers, to see what they would change.",
                type = SchemaType.OBJECT,
                additionalProperties = AnswerValue.class)
        Map<String, List<String>> instead,

        @Schema(description = "The day on which all is said; else today in London.", examples = "2026-11-28")
        Optional<String> asOf,

        @Schema(
                description = "The version or the hash of the rules that the program knows. Where others are in"
                        + " service, it is told so, and nothing else.")
        Optional<String> rules,

        @Schema(description = "The receipt of an earlier report, to learn what changed since.")
        Optional<String> told) {

    /** An answer. */
    @Schema(
            description = "The id of an option, or a list of several where several may be chosen; a month as 2027-07 or"
                    + " a day as 2027-07-15; not-sure, where the question offers it.",
            anyOf = {String.class, String[].class})
    public interface AnswerValue {}

    /** Names are those of the document. */
    static final String ANSWERS = "answers";

    static final String INSTEAD = "instead";
    static final String AS_OF = "asOf";
    static final String RULES = "rules";
    static final String TOLD = "told";

    /** All that such a document may have. */
    static final List<String> NAMES = List.of(ANSWERS, INSTEAD, AS_OF, RULES, TOLD);
}
