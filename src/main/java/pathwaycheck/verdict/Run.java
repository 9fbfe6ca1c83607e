package pathwaycheck.verdict;

import pathwaycheck.question.Answer;

/**
 * What one person has told, run through a program: what holds from when on. Every requirement is judged, those that
 * others refer to before them; another answer judges anew what rests on it, and nothing else.
 */
final class Run {

    private final Program program;
    private final Told told;
    private final long[] spans;

    /** Whoever has told so much. */
    Run(Program program, Told told) {
        this.program = program;
        this.told = told;
        this.spans = new long[program.spans()];
        for (var requirement = 0; requirement < program.requirements(); requirement++) {
            judge(requirement);
        }
    }

    private Run(Run other) {
        this.program = other.program;
        this.told = other.told.copy();
        this.spans = other.spans.clone();
    }

    /** The same, to which more can be told. */
    Run copy() {
        return new Run(this);
    }

    /** One more answer, or another one. */
    void tell(int question, Answer answer) {
        told.tell(question, answer);
        var judged = program.restingOn(question).judged();
        for (var requirement = judged.firstFrom(0); requirement >= 0; requirement = judged.firstFrom(requirement + 1)) {
            judge(requirement);
        }
    }

    private void judge(int requirement) {
        var at = program.appliesAt(requirement);
        if (at == Program.FOR_ALL) {
            spans[requirement] = program.holds(requirement).span(this);
            return;
        }
        spans[at] = program.requirement(requirement).applies().span(this);
        spans[requirement] =
                spans[at] == Span.ALWAYS ? program.holds(requirement).span(this) : spans[at];
    }

    /** What was said, answer by answer. */
    Told told() {
        return told;
    }

    /** Whether the requirement is one for this person: ALWAYS, NEVER or OPEN. */
    long applies(int requirement) {
        var at = program.appliesAt(requirement);
        return at == Program.FOR_ALL ? Span.ALWAYS : spans[at];
    }

    /** When the requirement holds; where it does not apply, or nobody knows whether, the same as that. */
    long span(int requirement) {
        return spans[requirement];
    }
}
