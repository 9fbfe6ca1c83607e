package pathwaycheck.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Busy;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;
import pathwaycheck.rules.Step;

/** The verdict on every requirement, for one person, as of one day. */
public final class Assessment {

    private static final Optional<Verdict> ALWAYS = Optional.of(Verdict.ALWAYS);
    private static final Optional<Verdict> NEVER = Optional.of(Verdict.NEVER);

    private final RuleBook ruleBook;
    private final Answers answers;
    private final LocalDate asOf;
    private final Day today;
    private final Judging judging;
    private final Program program;
    private final Run run;
    private final Found[] found;
    private boolean isTold;

    /** @param run the same answers, run through the program: it tells at once what is settled, most of all */
    private Assessment(RuleBook ruleBook, Answers answers, LocalDate asOf, Run run) {
        this.ruleBook = ruleBook;
        this.answers = answers;
        this.asOf = asOf;
        this.program = Program.of(ruleBook);
        this.run = run;
        this.today = Day.on(asOf);
        this.judging = new Judging(answers, this::verdict);
        this.found = new Found[program.requirements()];
    }

    /** What was found about one requirement, as far as anybody asked for it. */
    private static final class Found {
        private Verdict applicability;
        private Verdict verdict;
        private Grounds grounds;
        private Status status;

        /** What an answer on which it does not rest leaves as it is. */
        private Found verdicts() {
            var same = new Found();
            same.applicability = applicability;
            same.verdict = verdict;
            return same;
        }
    }

    private Found found(Requirement requirement) {
        var place = program.place(requirement);
        if (found[place] == null) {
            found[place] = new Found();
        }
        return found[place];
    }

    /** On these answers: what is settled is judged at once, and what is open as soon as somebody asks for it. */
    public static Assessment of(RuleBook ruleBook, Answers answers, LocalDate asOf) {
        return of(ruleBook, answers, asOf, Program.of(ruleBook).run(answers));
    }

    /** @param run these answers, told already */
    static Assessment of(RuleBook ruleBook, Answers answers, LocalDate asOf, Run run) {
        return new Assessment(ruleBook, answers, asOf, run);
    }

    /** The assessment with one more answer, or another one. Only what can rest on it is judged again. */
    public Assessment with(Question question, Answer answer) {
        var again = run.copy();
        again.tell(program.place(question), answer);
        var more = new Assessment(ruleBook, answers.with(question, answer), asOf, again);
        var judgedAnew = program.restingOn(program.place(question)).judged();
        for (var place = 0; place < found.length; place++) {
            if (found[place] != null && !judgedAnew.isMarked(place)) {
                more.found[place] = found[place].verdicts();
            }
        }
        return more;
    }

    /** The rules it was judged by. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** What the person answered. */
    public Answers answers() {
        return answers;
    }

    /** The day on which all this is said. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The same answers, run through the program; whoever tells it more copies it before. */
    Run run() {
        return run;
    }

    /** The logic it was judged in. */
    public Judging judging() {
        return judging;
    }

    /**
     * When the requirement holds; NEVER where it does not apply. While it is open whether it applies, it is open on
     * that alone.
     */
    public Verdict verdict(Requirement requirement) {
        var known = found(requirement);
        if (known.verdict == null) {
            known.verdict = judge(requirement);
        }
        return known.verdict;
    }

    /** Whether the requirement is one for this person: ALWAYS, NEVER, or open. */
    public Verdict applicability(Requirement requirement) {
        var known = found(requirement);
        if (known.applicability == null) {
            known.applicability =
                    settled(run.applies(program.place(requirement))).orElseGet(() -> judge(requirement.appliesWhen()));
        }
        return known.applicability;
    }

    /** Whether what is said to some people only is said to this one. No condition: to everybody. */
    public Verdict when(Optional<Condition> forWhom) {
        return forWhom.isEmpty() ? Verdict.ALWAYS : when(forWhom.get());
    }

    private Verdict when(Condition condition) {
        return program.known(condition).flatMap(node -> settled(node.span(run))).orElseGet(() -> condition.in(judging));
    }

    private Verdict judge(Optional<Condition> condition) {
        return condition.isEmpty() ? Verdict.ALWAYS : condition.get().in(judging);
    }

    /** A verdict on which nothing is open is its day; on what the others are open, the condition itself has to say. */
    private static Optional<Verdict> settled(long span) {
        if (!Span.isSettled(span)) {
            return Optional.empty();
        }
        return span == Span.ALWAYS ? ALWAYS : span == Span.NEVER ? NEVER : Optional.of(Verdict.on(Span.day(span)));
    }

    /** From which day on none of these keeps this person busy. */
    public Verdict free(List<Busy> busy) {
        var free = new ArrayList<Verdict>(busy.size());
        for (var one : busy) {
            free.add(free(one));
        }
        return Verdict.atLeast(free.size(), free);
    }

    private Verdict free(Busy busy) {
        var isBusy = when(busy.forWhom());
        if (isBusy.isNever()) {
            return Verdict.ALWAYS;
        }
        var until = judging.from(busy.until());
        return isBusy.isSettled()
                ? until
                : new Verdict(Day.ALWAYS, until.latest(), isBusy.open().and(until.open()));
    }

    /** What the person is told about the requirement. */
    public Status status(Requirement requirement) {
        if (!isTold) {
            tellAll();
            isTold = true;
        }
        return found(requirement).status;
    }

    private void tellAll() {
        var isAhead = false;
        for (var step : ruleBook.career().steps()) {
            for (var requirement : step.requirements()) {
                found(requirement).status = status(requirement, isAhead);
            }
            for (var part : step.parts()) {
                found(part).status = status(part, isAhead);
            }
            isAhead = isAhead || !isFinished(step);
        }
    }

    /** @param isAhead an earlier step is not finished yet */
    private Status status(Requirement requirement, boolean isAhead) {
        if (applicability(requirement).isNever()) {
            return Status.DOES_NOT_APPLY;
        }
        var verdict = verdict(requirement);
        if (verdict.holdsOn(today)) {
            return Status.MET;
        }
        if (verdict.isNever()) {
            return isAhead ? Status.STILL_TO_COME : Status.NOT_MET_YET;
        }
        if (!verdict.open().unanswered().isEmpty()) {
            return Status.NOT_ASKED_YET;
        }
        if (verdict.latest().isDated()) {
            return Status.ON_COURSE;
        }
        return verdict.open().unsure().isEmpty() ? Status.NEEDS_CHECKING : Status.CANNOT_TELL_YET;
    }

    /**
     * The day answered to this question has come: it was a plan or a prediction, and only the person knows how it went.
     */
    public boolean hasCome(DateQuestion question) {
        return answers.dayOf(question)
                .filter(day -> !day.counts().isAfter(asOf))
                .isPresent();
    }

    /** Every essential requirement of the step that applies holds today. */
    public boolean isFinished(Step step) {
        for (var requirement : step.requirements()) {
            if (requirement.essential()
                    && !applicability(requirement).isNever()
                    && !verdict(requirement).holdsOn(today)) {
                return false;
            }
        }
        return true;
    }

    /** Something essential in the step does not hold today, whatever is still answered. */
    public boolean isUnfinishedForCertain(Step step) {
        for (var requirement : step.requirements()) {
            if (requirement.essential()
                    && applicability(requirement).equals(Verdict.ALWAYS)
                    && verdict(requirement).earliest().isAfter(today)) {
                return true;
            }
        }
        return false;
    }

    /** The answers that decided the verdict on the requirement, or that it does not apply. */
    public Set<Question> restsOn(Requirement requirement) {
        return grounds(requirement).answers();
    }

    Grounds grounds(Requirement requirement) {
        var known = found(requirement);
        if (known.grounds == null) {
            known.grounds = decide(requirement);
        }
        return known.grounds;
    }

    private Grounds decide(Requirement requirement) {
        var deciding = new Deciding(this, judging);
        if (!applicability(requirement).equals(Verdict.ALWAYS)) {
            var applies = requirement.appliesWhen().orElseThrow().in(deciding);
            return new Grounds(verdict(requirement), applies.notEarlier(), Set.of());
        }
        return requirement.holdsWhen().in(deciding);
    }

    private Verdict judge(Requirement requirement) {
        return settled(run.span(program.place(requirement))).orElseGet(() -> judgeWhatIsOpen(requirement));
    }

    private Verdict judgeWhatIsOpen(Requirement requirement) {
        var applies = applicability(requirement);
        if (applies.isSettled()) {
            return applies.isNever() ? Verdict.NEVER : requirement.holdsWhen().in(judging);
        }
        return Verdict.openOn(applies.open());
    }
}
