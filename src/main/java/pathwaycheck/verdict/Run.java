package pathwaycheck.verdict;

import java.util.Arrays;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Question;

/** One person's answers, run through a program: what holds from when on, and which question is asked next. */
final class Run {

    /** Of the options of a question whose answer is "I'm not sure yet", none was chosen, and yet it was answered. */
    private static final long NONE_CHOSEN = 0;

    private final Program program;
    private final boolean[] isAnswered;
    private final long[] chosen;
    private final long[] from;
    private final boolean[] isKnown;
    private final long[] applies;
    private final long[] spans;
    private final Marks[] openOn;

    /** Nothing answered yet. */
    Run(Program program) {
        this.program = program;
        var questions = program.questions();
        this.isAnswered = new boolean[questions];
        this.chosen = new long[questions];
        this.from = new long[questions];
        this.isKnown = new boolean[program.requirements()];
        this.applies = new long[program.requirements()];
        this.spans = new long[program.requirements()];
        this.openOn = new Marks[program.requirements()];
        Arrays.fill(from, Span.OPEN);
    }

    private Run(Run other) {
        this.program = other.program;
        this.isAnswered = other.isAnswered.clone();
        this.chosen = other.chosen.clone();
        this.from = other.from.clone();
        this.isKnown = other.isKnown.clone();
        this.applies = other.applies.clone();
        this.spans = other.spans.clone();
        this.openOn = other.openOn.clone();
    }

    /** The same with one more answer, or another one; this one stays as it is. */
    Run with(Question question, Answer answer) {
        var more = new Run(this);
        more.tell(program.place(question), answer);
        return more;
    }

    /** One more answer, or another one. What rests on it is judged again as soon as somebody asks. */
    void tell(int question, Answer answer) {
        isAnswered[question] = true;
        chosen[question] = NONE_CHOSEN;
        from[question] = Span.OPEN;
        if (answer instanceof Answer.Chosen options) {
            chosen[question] = program.bits(question, options.options());
        } else if (answer instanceof Answer.On on) {
            from[question] = Span.on(Day.on(on.counts()).number());
        }
        for (var requirement : program.restingOn(question)) {
            isKnown[requirement] = false;
        }
    }

    /** The bits of the options chosen; 0: the question is open. */
    long chosen(int question) {
        return chosen[question];
    }

    long from(int question) {
        return from[question];
    }

    void markUnlessAnswered(int question, Marks marks) {
        if (!isAnswered[question]) {
            marks.mark(question);
        }
    }

    /** Whether the requirement is one for this person. */
    long applies(int requirement) {
        judge(requirement);
        return applies[requirement];
    }

    /** When the requirement holds. */
    long span(int requirement) {
        judge(requirement);
        return spans[requirement];
    }

    private void judge(int requirement) {
        if (!isKnown[requirement]) {
            var compiled = program.requirement(requirement);
            var forThem = compiled.applies().span(this);
            applies[requirement] = forThem;
            spans[requirement] = !Span.isSettled(forThem)
                    ? Span.OPEN
                    : Span.isNever(forThem) ? Span.NEVER : compiled.holds().span(this);
            openOn[requirement] = null;
            isKnown[requirement] = true;
        }
    }

    /**
     * Marks the questions not asked yet that keep the requirement open. They are found once, until an answer comes that
     * it rests on: a part of many would otherwise be gone through once for every way that leads to it.
     */
    void open(int requirement, Marks marks) {
        if (!Span.isSettled(span(requirement))) {
            if (openOn[requirement] == null) {
                var compiled = program.requirement(requirement);
                var found = new Marks(program.questions());
                (Span.isSettled(applies[requirement]) ? compiled.holds() : compiled.applies()).open(this, found);
                openOn[requirement] = found;
            }
            marks.markAll(openOn[requirement]);
        }
    }

    /**
     * Marks the questions that this requirement is still open on, or that decide about help with it.
     *
     * @param seen the requirements about whose help we know already
     */
    void want(int requirement, Marks wanted, Marks seen) {
        open(requirement, wanted);
        wantHelp(requirement, wanted, seen);
    }

    /** We ask whom help is for only once the requirement does not hold: before that nobody needs it. */
    private void wantHelp(int requirement, Marks wanted, Marks seen) {
        if (!Span.isNever(span(requirement)) || Span.isNever(applies(requirement)) || seen.isMarked(requirement)) {
            return;
        }
        seen.mark(requirement);
        var compiled = program.requirement(requirement);
        for (var remedy : compiled.remedies()) {
            if (!Span.isNever(remedy.forWhom().span(this))) {
                wantIfOpen(remedy.forWhom(), wanted);
                wantIfOpen(remedy.until(), wanted);
                wantIfOpen(remedy.free(), wanted);
                for (var first : remedy.after()) {
                    wantHelp(first, wanted, seen);
                }
            }
        }
        for (var way : compiled.otherWays()) {
            wantIfOpen(way, wanted);
        }
        for (var part : compiled.refersTo()) {
            wantHelp(part, wanted, seen);
        }
    }

    private void wantIfOpen(Node node, Marks wanted) {
        if (!Span.isSettled(node.span(this))) {
            node.open(this, wanted);
        }
    }
}
