package pathwaycheck.verdict;

import pathwaycheck.question.Answer;

/** What one person has said, each answer at the place of its question: as bits of options, or as a span. */
final class Told {

    /** Of a choice nobody has answered, or whose answer is "I'm not sure yet", no option is chosen. */
    static final long NONE_CHOSEN = 0;

    private final Program program;
    private final long[] said;
    private final Marks answered;

    /** Nothing said yet. */
    Told(Program program) {
        this.program = program;
        this.said = new long[program.questions()];
        this.answered = new Marks(said.length);
        for (var question = 0; question < said.length; question++) {
            said[question] = program.isChoice(question) ? NONE_CHOSEN : Span.OPEN;
        }
    }

    private Told(Told other) {
        this.program = other.program;
        this.said = other.said.clone();
        this.answered = other.answered.copy();
    }

    /** The same, to which more can be told. */
    Told copy() {
        return new Told(this);
    }

    /** One more answer, or another one. */
    void tell(int question, Answer answer) {
        answered.mark(question);
        if (answer instanceof Answer.Chosen options) {
            said[question] = program.bits(question, options.options());
        } else if (answer instanceof Answer.On on) {
            said[question] = Span.on(Day.on(on.counts()).number());
        } else {
            said[question] = program.isChoice(question) ? NONE_CHOSEN : Span.OPEN;
        }
    }

    /** The bits of the options chosen; 0: the question is open. */
    long chosen(int question) {
        return said[question];
    }

    /** From the day answered on. */
    long from(int question) {
        return said[question];
    }

    /** "I'm not sure yet" is an answer. */
    boolean isAnswered(int question) {
        return answered.isMarked(question);
    }
}
