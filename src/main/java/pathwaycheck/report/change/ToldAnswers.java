package pathwaycheck.report.change;

import java.util.Collection;
import java.util.List;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;

/**
 * All that was answered when a report was told, in one short sum: enough to see whether the answers of today are those,
 * or those and a few more.
 *
 * @param sum of a number for each answer
 */
public record ToldAnswers(int sum) {

    static final int LETTERS = 4;

    /**
     * A sum of four letters: one set of answers in 1.7 million has that of another. Where a few of twenty may have been
     * answered since, one in some 1,200 passes for the answers of then.
     */
    private static final int SUMS = (int) Math.pow(Character.MAX_RADIX, LETTERS);

    /** Whoever answers more than these since is told that their answers are others. */
    private static final int MOST_SINCE = 3;

    static ToldAnswers of(Collection<? extends Question> questions, Answers answers) {
        return new ToldAnswers(numbers(questions, answers).stream().reduce(0, ToldAnswers::sum));
    }

    /** Reads what {@link #toString} wrote. */
    static ToldAnswers read(String written) {
        return new ToldAnswers(Integer.parseInt(written, Character.MAX_RADIX));
    }

    /** These are the answers of then. */
    boolean are(Collection<? extends Question> questions, Answers answers) {
        return equals(of(questions, answers));
    }

    /** The answers of then are these, but for a few at the most: so many were answered since. */
    boolean areAmong(Collection<? extends Question> questions, Answers answers) {
        var numbers = numbers(questions, answers);
        return isLeftBy(numbers, of(questions, answers).sum(), MOST_SINCE);
    }

    /** Whether some of these numbers, so many at the most, make up what the answers of today have more. */
    private boolean isLeftBy(List<Integer> numbers, int now, int most) {
        if (now == sum) {
            return true;
        }
        if (most == 0) {
            return false;
        }
        for (var at = 0; at < numbers.size(); at++) {
            var others = numbers.subList(at + 1, numbers.size());
            if (isLeftBy(others, Math.floorMod(now - numbers.get(at), SUMS), most - 1)) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> numbers(Collection<? extends Question> questions, Answers answers) {
        return questions.stream()
                .flatMap(question -> answers.to(question).map(question::write).stream()
                        .map(written -> question.id() + " " + written))
                .map(answer -> Integer.remainderUnsigned(Sums.mixed(answer), SUMS))
                .toList();
    }

    private static int sum(int one, int other) {
        return (one + other) % SUMS;
    }

    @Override
    public String toString() {
        return Sums.padded(sum, LETTERS);
    }
}
