package pathwaycheck.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;

/** Words of a cell that stand in brackets, or behind a date, and answer nothing that is asked. */
final class NotCounted {

    /** What people add in brackets. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /** As "or 2028 after gap year", "if no gap year", or "deferred to 2028". */
    private static final Pattern MAY_CHANGE_A_DATE =
            Pattern.compile("\\b(?:or|if|no|not|maybe|perhaps|until|to)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_A_WORD = Pattern.compile("\\s");

    /** From the first of a row alone: begun at each of thousands, it would look at all behind it each time. */
    private static final Pattern AT_ITS_END = Pattern.compile("(?<![\\s,;:.–-])[\\s,;:.–-]+$");

    private NotCounted() {}

    /** The cell without them. */
    static String without(String cell, Question question, AllNames names) {
        var counted = cell;
        for (var words : in(cell, question, names)) {
            counted = counted.replace("(" + words + ")", "").strip();
            counted = counted.endsWith(words) ? withoutEnd(counted, words) : counted;
        }
        return counted;
    }

    private static String withoutEnd(String cell, String end) {
        return AT_ITS_END
                .matcher(cell.substring(0, cell.length() - end.length()))
                .replaceFirst("");
    }

    static List<String> in(String cell, Question question, AllNames names) {
        var behind = question instanceof DateQuestion ? behindADate(cell, question, names) : Optional.<String>empty();
        if (behind.isPresent()) {
            return behind.stream().toList();
        }
        return question instanceof Choice choice && choice.many()
                ? List.of()
                : IN_BRACKETS
                        .matcher(cell)
                        .results()
                        .map(it -> it.group(1))
                        .filter(words -> names.namesWhatIsNotCounted(words, question))
                        .toList();
    }

    /** As "then gap yr" of "Jul 27 then gap yr": words that are not counted, behind as long a date as there is. */
    private static Optional<String> behindADate(String cell, Question question, AllNames names) {
        return AFTER_A_WORD
                .matcher(cell)
                .results()
                .map(MatchResult::start)
                .sorted(Comparator.reverseOrder())
                .filter(end -> isDate(withoutEnd(cell, cell.substring(end))))
                .findFirst()
                .map(end -> cell.substring(end).strip())
                .filter(words -> !words.startsWith("(")
                        && !MAY_CHANGE_A_DATE.matcher(words).find())
                .filter(words -> names.namesWhatIsNotCounted(words, question));
    }

    private static boolean isDate(String cell) {
        return DateCell.read(cell).isPresent()
                || RoughDate.of(cell).filter(RoughDate::isAYearAlone).isPresent();
    }
}
