package pathwaycheck.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Question;

/**
 * What a cell says to a question, as an address would hold it.
 *
 * @param cell as people see it; never empty
 * @param names what options may be called
 */
record Cells(String cell, AllNames names) implements Kinds<ReadCell> {

    /** We write it before what a spreadsheet could take for a formula. */
    private static final Pattern MARKED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    /** Many of them would be looked at again and again wherever something is parted by them. */
    private static final Pattern BLANKS = Pattern.compile("[^\\S\\r\\n]+");

    /** What people write into a cell that they leave empty. */
    private static final Set<String> EMPTY = Set.of("n/a", "na", "tbc", "tba");

    /** Nothing but these says no more. A tick is none of them: it says something, and is asked about. */
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s+|]+");

    /** Letters. Nobody's answer is longer, and what is would be looked at for seconds. */
    private static final int LONGEST_ANSWER = 400;

    /** What this cell says to this question. */
    static ReadCell read(String cell, Question question, AllNames names) {
        var written =
                BLANKS.matcher(MARKED.matcher(cell.strip()).replaceFirst("")).replaceAll(" ");
        var seen = AsSeen.of(written);
        if (seen.isEmpty() || MARKS.matcher(seen).matches() || EMPTY.contains(seen.toLowerCase(Locale.ROOT))) {
            return ReadCell.pairs(List.of());
        }
        if (written.length() > LONGEST_ANSWER) {
            var words = Shown.of(seen);
            return ReadCell.wrong(
                    words,
                    "“" + words + "” has more than " + LONGEST_ANSWER
                            + " letters; write the answer to this question alone");
        }
        // As "Merit": a grade of a course whose grades nobody asks for.
        if (question instanceof Choice choice
                && names.of(choice).grades().areAsked()
                && names.isNotCounted(written, question)) {
            return ReadCell.pairs(List.of()).with(List.of(written));
        }
        var notCounted = NotCounted.in(written, question, names);
        var read = question.in(new Cells(NotCounted.without(written, question, names), names));
        return notCounted.isEmpty()
                ? read
                : read.with(Stream.concat(read.beside().stream(), notCounted.stream())
                        .toList());
    }

    /** It says nothing to this question, be there nothing in it or what people write in place of nothing. */
    static boolean isEmpty(String cell, Question question, AllNames names) {
        var read = read(cell, question, names);
        return read.pairs().isEmpty() && read.wrong().isEmpty() && read.beside().isEmpty();
    }

    @Override
    public ReadCell choice(Choice choice) {
        return new CellForChoice(cell, choice, names).read();
    }

    @Override
    public ReadCell date(DateQuestion question) {
        return new CellForDate(cell, question, names).read();
    }
}
