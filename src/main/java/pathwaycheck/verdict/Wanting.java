package pathwaycheck.verdict;

import pathwaycheck.question.Answer;

/**
 * Which questions are still wanted of one person, for the sake of each requirement: those that it is open on, and those
 * that decide about help with it. Each set is found once somebody asks, and kept until an answer comes that it rests
 * on: what many lead to is gone through once.
 */
final class Wanting {

    private final Program program;
    private final Run run;
    private final Marks.Rows open;
    private final Marks isOpenFound;
    private final Marks.Rows help;
    private final Marks isHelpFound;

    /** Of whoever has told so much. */
    Wanting(Program program, Run run) {
        this.program = program;
        this.run = run;
        this.open = Marks.Rows.of(program.requirements(), program.questions());
        this.isOpenFound = new Marks(program.requirements());
        this.help = Marks.Rows.of(program.requirements(), program.questions());
        this.isHelpFound = new Marks(program.requirements());
    }

    private Wanting(Wanting other) {
        this.program = other.program;
        this.run = other.run.copy();
        this.open = other.open.copy();
        this.isOpenFound = other.isOpenFound.copy();
        this.help = other.help.copy();
        this.isHelpFound = other.isHelpFound.copy();
    }

    /** The same, to which more can be told. */
    Wanting copy() {
        return new Wanting(this);
    }

    /** One more answer, or another one. */
    void tell(int question, Answer answer) {
        run.tell(question, answer);
        isOpenFound.unmarkAll(program.restingOn(question).judged());
        isHelpFound.unmarkAll(program.restingOn(question).helped());
    }

    /** What holds from when on, for whoever has told so much. */
    Run run() {
        return run;
    }

    /** The questions that are wanted for the sake of these requirements. */
    Marks all(Marks requirements) {
        var wanted = new Marks(program.questions());
        for (var it = requirements.firstFrom(0); it >= 0; it = requirements.firstFrom(it + 1)) {
            open(it, wanted);
            help(it, wanted);
        }
        return wanted;
    }

    void markUnlessAnswered(int question, Marks marks) {
        if (!run.told().isAnswered(question)) {
            marks.mark(question);
        }
    }

    /** Marks the questions not asked yet that keep the requirement open. */
    void open(int requirement, Marks marks) {
        if (Span.isSettled(run.span(requirement))) {
            return;
        }
        if (!isOpenFound.isMarked(requirement)) {
            var compiled = program.requirement(requirement);
            var keepsItOpen = run.applies(requirement) == Span.ALWAYS ? compiled.holds() : compiled.applies();
            keepsItOpen.open(this, open.afresh(requirement));
            isOpenFound.mark(requirement);
        }
        open.markIn(marks, requirement);
    }

    /**
     * Marks the questions that decide about help with the requirement. We ask whom help is for only once the
     * requirement does not hold: before that nobody needs it.
     */
    private void help(int requirement, Marks marks) {
        if (!Span.isNever(run.span(requirement)) || Span.isNever(run.applies(requirement))) {
            return;
        }
        if (!isHelpFound.isMarked(requirement)) {
            findHelp(program.requirement(requirement), help.afresh(requirement));
            isHelpFound.mark(requirement);
        }
        help.markIn(marks, requirement);
    }

    private void findHelp(Program.Compiled requirement, Marks found) {
        for (var remedy : requirement.remedies()) {
            if (!Span.isNever(remedy.forWhom().span(run))) {
                openIn(remedy.forWhom(), found);
                openIn(remedy.until(), found);
                openIn(remedy.free(), found);
                for (var first : remedy.after()) {
                    help(first, found);
                }
            }
        }
        for (var way : requirement.otherWays()) {
            openIn(way, found);
        }
        for (var part : requirement.refersTo()) {
            help(part, found);
        }
    }

    private void openIn(Node node, Marks found) {
        if (!Span.isSettled(node.span(run))) {
            node.open(this, found);
        }
    }
}
