package pathwaycheck.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Question;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.rules.OddDay;
import pathwaycheck.rules.RuleBook;

/**
 * Who reads an address, and what each of them makes of it.
 *
 * <p>All take answers, a day and a receipt. All refuse a name that nobody knows, a day that is none and a receipt that
 * is damaged: to drop one could change what is told. What else may stand in an address, and what may be missing, each
 * takes in its own way.
 */
public enum Reader {

    /** Pages that ask. A mistake leads to its question. What is only tried is taken like any other answer. */
    QUESTIONS(Visit::toMistake),

    /**
     * Pages that set reports side by side, those on tried answers too. A mistake leads to its question, and so does
     * what is open.
     */
    COMPARISON(Visit::beforeTheEnd),

    /**
     * The report as page, PDF and code, and the answers to check: of real answers. What is tried leads to what it would
     * change.
     */
    REPORT(Visit::beforeTheReport),

    /**
     * A calendar, with nobody in front of it: a mistake and what is open are told as an event. What is tried leads on
     * whoever asks with a browser.
     */
    CALENDAR(visit -> visit.tried().isNothing() ? Optional.empty() : visit.beforeTheReport()),

    /**
     * A program, over HTTP or on the command line. It takes what is open, and refuses mistakes and whatever is only
     * tried.
     */
    PROGRAM(visit -> Optional.empty()),

    /** A program that asks what other answers would change. It takes what is only tried, too. */
    TRYING_PROGRAM(visit -> Optional.empty());

    private final Function<Visit, Optional<Address>> elsewhere;

    Reader(Function<Visit, Optional<Address>> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * What this address says.
     *
     * @param today the day that counts where the address names none
     * @throws Refusal with everything that this reader refuses
     */
    public Visit read(RuleBook ruleBook, Address asked, LocalDate today) {
        return read(ruleBook, asked, today, name -> false);
    }

    /** Reads an address for a page that has names of its own in it. */
    public Visit read(RuleBook ruleBook, Address asked, LocalDate today, Predicate<String> ownNames) {
        var query = asked.query().without(ownNames);
        var known = query.without(name -> name.equals(Visit.TOLD)
                || takesTried() && name.startsWith(Tried.MARK)
                || isForPeople() && name.startsWith(Earlier.MARK));
        var read = Answers.read(ruleBook.questions(), known);
        var tried = takesTried() ? Tried.read(ruleBook.questions(), query) : Tried.NOTHING;
        var earlier = isForPeople() ? Earlier.read(ruleBook.questions(), query) : Earlier.NONE;
        var asOf = AsOf.read(query, today);
        var lines = query.of(Visit.TOLD);
        var told = lines.size() == 1 ? Receipt.read(lines.get(0)) : Optional.<Receipt>empty();

        var wrong = new ArrayList<Wrong>();
        read.unknown().forEach(name -> wrong.add(new Wrong.Name(name, known(ruleBook))));
        if (takesTried()) {
            tried.unknown(query).forEach(name -> wrong.add(new Wrong.Name(name)));
        }
        if (isForPeople()) {
            earlier.unknown(query).forEach(name -> wrong.add(new Wrong.Name(name)));
        } else {
            read.mistakes().forEach(mistake -> wrong.add(new Wrong.NoAnswer(mistake)));
        }
        if (query.of(AsOf.FIELD).size() > 1) {
            wrong.add(new Wrong.TwoDays());
        } else if (asOf.isEmpty()) {
            wrong.add(new Wrong.NoDay());
        }
        if (lines.size() > 1) {
            wrong.add(new Wrong.TwoReceipts());
        } else if (!lines.isEmpty() && told.isEmpty()) {
            wrong.add(new Wrong.NoReceipt());
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong, asked);
        }
        var opened = tried.openedBy(ruleBook, read.answers());
        if (!opened.isEmpty()) {
            return read(ruleBook, opening(opened, asked, read.answers()), today, ownNames);
        }
        var visit = new Visit(
                this, ruleBook, asOf.orElseThrow(), query.without(Visit.TOLD::equals), read, tried, earlier, told);
        var odd = isForPeople()
                ? List.<Wrong>of()
                : visit.oddDays().stream().map(day -> odd(day, read)).toList();
        if (!odd.isEmpty()) {
            throw new Refusal(odd, asked);
        }
        return visit;
    }

    /**
     * The same address with these answers as what was really answered alone: in what is tried their questions are open.
     */
    private Address opening(List<Question> questions, Address asked, Answers answers) {
        var fields = questions.stream()
                .flatMap(question -> question.fields().stream())
                .toList();
        var marks = new ArrayList<Pair>();
        for (var question : questions) {
            marks.addAll(Tried.NOTHING.and(question, answers).write());
            if (isForPeople()) {
                marks.addAll(Earlier.NONE
                        .and(question, answers.to(question).orElseThrow())
                        .write());
            }
        }
        return asked.without(name ->
                        fields.contains(name) || questions.stream().anyMatch(question -> Earlier.isOf(question, name)))
                .and(marks);
    }

    private static Wrong odd(OddDay day, Answers.Read read) {
        var question = day.question();
        return new Wrong.OddDay(
                question.odd(day.says()),
                read.answers()
                        .to(question)
                        .filter(Answer.On.class::isInstance)
                        .map(answer ->
                                question.write(((Answer.On) answer).sure()).get(0))
                        .orElseThrow());
    }

    /** Where whoever reads so has to go first; empty: nowhere. */
    Optional<Address> elsewhere(Visit visit) {
        return elsewhere.apply(visit);
    }

    /** Only people can mend a mistake where they made it, and see that what they try is not real. */
    private boolean isForPeople() {
        return this != PROGRAM && this != TRYING_PROGRAM;
    }

    private boolean takesTried() {
        return this != PROGRAM;
    }

    /** The names that every reader takes. */
    private static List<String> known(RuleBook ruleBook) {
        return Stream.concat(ruleBook.questions().stream().map(Question::id), Stream.of(AsOf.FIELD, Visit.TOLD))
                .toList();
    }
}
