package pathwaycheck.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Question;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.RuleBook;

/** Asks one person the questions of a rule book anew: each answer given is told once it is asked for. */
final class Replay {

    private static final int NOTHING = -1;

    private final RuleBook ruleBook;
    private final Program program;
    private final Answers given;
    private final LocalDate asOf;
    private final Wanting wanting;
    private final Marks counting;
    private final List<Question> asked = new ArrayList<>();
    private int next = NOTHING;
    private Optional<OddDay> odd = Optional.empty();

    Replay(RuleBook ruleBook, Answers given, LocalDate asOf) {
        this.ruleBook = ruleBook;
        this.program = Program.of(ruleBook);
        this.given = given;
        this.asOf = asOf;
        this.wanting = program.start();
        this.counting = program.places(ruleBook.counting());
    }

    /** Stops at the first question without an answer, or with an odd one. */
    void oneAfterTheOther() {
        for (next = following(); next != NOTHING && answer(next) != null; next = following()) {
            odd = program.odd(next, answer(next), wanting.run(), asOf);
            if (odd.isPresent()) {
                return;
            }
            tell(next);
        }
    }

    /** What is asked after the report is passed by unless it was answered. */
    private int following() {
        var wanted = wanting.all(counting);
        var place = wanted.firstFrom(0);
        while (place != NOTHING && program.question(place).isAfterReport() && answer(place) == null) {
            place = wanted.firstFrom(place + 1);
        }
        return place;
    }

    /** Passes by every question without an answer, or with an odd one. */
    void asFarAsAnswered() {
        for (var place = firstAnswered(); place != NOTHING; place = firstAnswered()) {
            tell(place);
        }
    }

    private int firstAnswered() {
        var wanted = wanting.all(counting);
        var place = wanted.firstFrom(0);
        while (place != NOTHING
                && (answer(place) == null
                        || program.odd(place, answer(place), wanting.run(), asOf)
                                .isPresent())) {
            place = wanted.firstFrom(place + 1);
        }
        return place;
    }

    /** What is odd about the answers that were passed by. */
    List<OddDay> passedBy() {
        var odd = new ArrayList<OddDay>();
        var wanted = wanting.all(counting);
        for (var place = wanted.firstFrom(0); place != NOTHING; place = wanted.firstFrom(place + 1)) {
            if (answer(place) != null) {
                program.odd(place, answer(place), wanting.run(), asOf).ifPresent(odd::add);
            }
        }
        return odd;
    }

    private void tell(int place) {
        wanting.tell(place, answer(place));
        asked.add(program.question(place));
    }

    private Answer answer(int place) {
        return given.byId().get(program.question(place).id());
    }

    /** What was asked and answered, in that order. */
    List<Question> asked() {
        return asked;
    }

    /** On the answers to that: whatever was not asked counts for nothing. */
    Assessment assessment() {
        return Assessment.of(ruleBook, given.only(asked), asOf, wanting.run());
    }

    Optional<Question> next() {
        return next == NOTHING ? Optional.empty() : Optional.of(program.question(next));
    }

    /** What is odd about the answer to the next question. */
    Optional<OddDay> odd() {
        return odd;
    }
}
