package pathwaycheck.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;
import pathwaycheck.address.Pair;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.visit.Reader;
import pathwaycheck.visit.Refusal;
import pathwaycheck.visit.Visit;
import pathwaycheck.visit.Wrong;

/**
 * A class: each row becomes the visit that its answers would be in an address, and is told what that visit is told.
 * Rows pass by one after the other. What the same answers came to is kept for those who answered so last.
 */
public final class Cohort {

    private final RuleBook ruleBook;
    private final LocalDate today;
    private final Optional<LocalDate> asOf;
    private final Optional<WhatIf> whatIf;

    private final Slips slips;
    private final ForAll forAll;

    private record Came(
            Optional<Told> told,
            List<WrongCell> wrong,
            List<ReadAs> guesses,
            List<Supposed> supposed,
            List<NotUsed> notUsed,
            List<Lack> lacking) {
        private static final Came NOTHING =
                new Came(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Where a row has led, and the address that leads there. */
    private record At(Visit visit, Address asked) {}

    /** What a row says, and what was answered for all that is for its pupil, too. */
    private record Alike(List<String> cells, List<String> aside, ForAll forThem) {}

    private final Map<Alike, Came> remembered;

    /**
     * @param today the day on which all is said, if no other is asked for
     * @param asOf the day that is asked for; every address names it
     * @param whatIf an answer that all try
     * @param slips what becomes of a row with a cell that cannot be read
     * @param forAll what all answer who say nothing else
     * @param most so many different answers are remembered, of some 5 KB each
     */
    public Cohort(
            RuleBook ruleBook,
            LocalDate today,
            Optional<LocalDate> asOf,
            Optional<WhatIf> whatIf,
            Slips slips,
            ForAll forAll,
            int most) {
        this.ruleBook = ruleBook;
        this.today = today;
        this.asOf = asOf;
        this.whatIf = whatIf;
        this.slips = slips;
        this.forAll = forAll;
        this.remembered = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Alike, Came> eldest) {
                return size() > most;
            }
        };
    }

    /** The same, where nobody answers for all. */
    public Cohort(
            RuleBook ruleBook,
            LocalDate today,
            Optional<LocalDate> asOf,
            Optional<WhatIf> whatIf,
            Slips slips,
            int most) {
        this(ruleBook, today, asOf, whatIf, slips, ForAll.NOTHING, most);
    }

    /** Tells each pupil, in the order of the rows, and counts them. */
    public Sums tell(Rows rows, Consumer<Pupil> each) {
        var sums = new Sums(ruleBook);
        var codes = new Codes();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var pupil = told(row.get(), rows.columns(), codes);
            sums.add(pupil);
            each.accept(pupil);
        }
        if (codes.isFull()) {
            sums.tooManyCodes();
        }
        return sums;
    }

    /** The rules by which it is told. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** What this pupil's own address says. */
    public Visit visit(Told told) {
        return Reader.PROGRAM.read(ruleBook, told.asked(), today);
    }

    private Pupil told(Row row, Columns columns, Codes codes) {
        var came = came(row, columns);
        var wrong = new ArrayList<>(row.wrong());
        var before = row.code().isEmpty() ? 0 : codes.before(row.code(), row.line());
        if (before > 0) {
            wrong.add(new WrongCell(
                    row.line(),
                    columns.code(),
                    Columns.CODE,
                    "This code stands in line " + before + ", too; give each pupil one of their own",
                    List.of()));
        }
        var told = wrong.isEmpty() ? came.told() : Optional.<Told>empty();
        came.wrong().forEach(it -> wrong.add(it.in(row.line())));
        return new Pupil(
                row.line(), row.code(), told, wrong, came.guesses(), came.supposed(), came.notUsed(), came.lacking());
    }

    private Came came(Row row, Columns columns) {
        if (row.cells().size() < columns.asked().size()) {
            return Came.NOTHING;
        }
        var alike = new Alike(row.cells(), row.aside(), forAll.of(row.code()));
        var before = remembered.get(alike);
        if (before != null) {
            return before;
        }
        var came = read(alike, columns);
        remembered.put(alike, came);
        return came;
    }

    private Came read(Alike alike, Columns columns) {
        var written = alike.cells();
        var ofSomethingElse = slips.leaveOutTheCell() ? ofSomethingElse(written, columns) : Map.<Integer, NotUsed>of();
        var cells = new ArrayList<>(written);
        ofSomethingElse.keySet().forEach(place -> cells.set(place, ""));
        var wrong = new ArrayList<WrongCell>();
        var guesses = new ArrayList<ReadAs>();
        var pairs = new ArrayList<Pair>();
        asOf.ifPresent(day -> pairs.add(new Pair(AsOf.FIELD, day.toString())));
        var names = AllNames.of(ruleBook);
        var all = new ArrayList<ReadCell>();
        for (var i = 0; i < cells.size(); i++) {
            all.add(Cells.read(cells.get(i), columns.asked().get(i).question(), names));
        }
        var places = new PartOfTheCountry(all, columns);
        all.replaceAll(read -> places.countedThere(read, names));
        var atOdds = new AtOdds(all, columns, names, asOf.orElse(today));
        all = new ArrayList<>(atOdds.row(cells));
        for (var i = 0; i < cells.size(); i++) {
            var column = columns.asked().get(i);
            var read = all.get(i);
            pairs.addAll(read.pairs());
            guesses.addAll(read.guesses());
            var against = atOdds.against(i);
            read.asWrong(wrong(column, "", "")).map(it -> it.against(against)).ifPresent(wrong::add);
        }
        var row = new FromTheRow(cells, all, columns, names, slips, alike.forThem(), atOdds, alike.aside());
        var read =
                wrong.isEmpty() || slips.leaveOutTheCell() ? visit(pairs, columns, wrong, row) : Optional.<At>empty();
        var ahead = read.filter(it -> slips.leaveOutTheCell()).map(it -> Onwards.from(it.visit()));
        var aside = ahead.map(it -> aside(read.get(), it, row, columns)).orElse(List.of());
        var visit = aside.isEmpty() ? read : read.map(it -> without(aside, it));
        var onwards = aside.isEmpty() ? ahead : visit.map(it -> Onwards.from(it.visit()));
        if (visit.isPresent() && !slips.leaveOutTheCell()) {
            row.notUsedBeside().forEach(it -> wrong.add(wrong(it, columns)));
        }
        var counting = visit.filter(it -> slips.leaveOutTheCell())
                .map(it -> Told.known(it.visit()).answers())
                .orElse(Answers.none());
        leaveWhatIsStillWrong(wrong, row, counting, columns, visit.flatMap(it -> it.visit()
                .journey()
                .next()));
        var notAsked = onwards.map(it -> notAsked(wrong, it.asked(), counting, columns))
                .orElse(List.of());
        notAsked.forEach(it -> wrong.removeIf(it::isWhatIsWrong));
        guesses.addAll(row.guesses());
        // What was read and not used is told as that, and not as an answer.
        onwards.map(Onwards::asked)
                .ifPresent(asked ->
                        guesses.removeIf(it -> counting.to(it.question()).isEmpty()
                                && !asked.contains(it.question())
                                && !it.question().isAfterReport()));
        return new Came(
                visit.filter(it -> wrong.isEmpty() || slips.leaveOutTheCell())
                        .map(it -> Told.of(it.visit(), it.asked(), whatIf, row.supposed(), question -> wrong.stream()
                                .anyMatch(cell -> cell.name().equals(question.id())))),
                wrong,
                guesses,
                row.supposed(),
                visit.filter(it -> slips.leaveOutTheCell())
                        .map(it -> Stream.of(
                                        List.copyOf(ofSomethingElse.values()),
                                        row.asWords(aside),
                                        row.notUsed(counting),
                                        notAsked)
                                .flatMap(List::stream)
                                .filter(unused -> unused.words().isPresent() || !aside.contains(unused.question()))
                                .filter(unused -> wrong.stream().noneMatch(unused::isToldBy))
                                .filter(unused -> unused.about().isPresent()
                                        || !row.isAskedBy(onwards.get().asked(), unused))
                                .distinct()
                                .toList())
                        .orElse(List.of()),
                onwards.map(it -> lacking(it, row)).orElse(List.of()));
    }

    /** By its place, each cell that says itself that it is about something else. */
    private Map<Integer, NotUsed> ofSomethingElse(List<String> cells, Columns columns) {
        var all = new TreeMap<Integer, NotUsed>();
        for (var i = 0; i < cells.size(); i++) {
            var place = i;
            var question = columns.asked().get(i).question();
            OfSomethingElse.named(cells.get(i), question, AllNames.of(ruleBook))
                    .ifPresent(about -> all.put(
                            place, new NotUsed(question, Optional.of(Shown.of(cells.get(place))), Optional.of(about))));
        }
        return all;
    }

    /**
     * What we took for answers to questions that do not come to this pupil, as the letters of a BTEC for grades of A
     * levels: it is no answer, not even once something else is answered.
     */
    private List<Question> aside(At at, Onwards ahead, FromTheRow row, Columns columns) {
        // Of whom nobody knows who they are, anything may be asked.
        if (Told.known(at.visit()).answers().to(ruleBook.questions().get(0)).isEmpty()) {
            return List.of();
        }
        var asked = ahead.asked();
        return columns.asked().stream()
                .map(Column::question)
                .filter(question -> !question.isAfterReport() && !asked.contains(question))
                .filter(row::isGuessedWhole)
                .toList();
    }

    private At without(List<Question> aside, At at) {
        var asked = at.asked().without(name -> aside.stream()
                .anyMatch(question -> question.id().equals(name)));
        return new At(visit(asked), asked);
    }

    /** What this pupil has not said, as far as one can look ahead, in the order of the questions. */
    private List<Lack> lacking(Onwards onwards, FromTheRow row) {
        var supposed = row.supposed().stream().map(Supposed::question).toList();
        var open = onwards.open();
        // Behind who somebody is comes everything.
        var perhaps = onwards.perhaps(open.stream()
                .filter(question -> !question.equals(ruleBook.questions().get(0)))
                // Who has said nothing goes on without an answer, and then nothing follows from one.
                .filter(question ->
                        row.apart(question).filter(it -> !it.words().isEmpty()).isPresent())
                .toList());
        return ruleBook.questions().stream()
                .filter(question ->
                        supposed.contains(question) || open.contains(question) || perhaps.contains(question))
                .filter(question -> supposed.contains(question)
                        || !row.answers(question)
                                && row.end(question)
                                        .filter(end -> !isWrongForAll(question, end))
                                        .isEmpty())
                .map(question -> new Lack(
                        question,
                        open.contains(question)
                                && !row.goesOnWithout(question)
                                && row.end(question).isEmpty(),
                        row.end(question).isPresent() ? Optional.empty() : row.apart(question),
                        row.about(question),
                        row.ownWords(question),
                        row.end(question),
                        onwards.likeliest(question),
                        perhaps.contains(question)))
                .toList();
    }

    /** Somebody has to see what they wrote for all of this year, and why it is no answer. */
    private boolean isWrongForAll(Question question, EndOfSchool end) {
        return forAll.wrong().containsKey(ForAll.Field.of(question, end.yearGroup()));
    }

    private static void leaveWhatIsStillWrong(
            List<WrongCell> wrong, FromTheRow row, Answers counting, Columns columns, Optional<Question> next) {
        var counted = columns.asked().stream()
                .filter(column -> counting.to(column.question()).isPresent())
                .map(Column::place)
                .toList();
        var left = wrong.stream()
                .flatMap(it -> row.stillWrong(it, counted.contains(it.column()), next).stream())
                .toList();
        wrong.clear();
        wrong.addAll(left);
    }

    /**
     * What is wrong under questions that do not come to this pupil on the way that asks most of what the row answers.
     */
    private List<NotUsed> notAsked(List<WrongCell> wrong, Set<Question> asked, Answers counting, Columns columns) {
        // Of whom nobody knows who they are, anything may be asked.
        if (counting.to(ruleBook.questions().get(0)).isEmpty()) {
            return List.of();
        }
        return columns.asked().stream()
                .filter(column -> !asked.contains(column.question()))
                .filter(column -> !column.question().isAfterReport())
                .flatMap(column -> wrong.stream()
                        .filter(it ->
                                it.column() == column.place() && !it.cell().isEmpty())
                        .map(it -> new NotUsed(column.question(), Optional.of(it.cell()))))
                .toList();
    }

    /** Where the answers of a row lead, and on from there as far as the row says more. */
    private Optional<At> visit(List<Pair> pairs, Columns columns, List<WrongCell> wrong, FromTheRow row) {
        var asked = new Links(ruleBook.career().id()).apiAssess().and(pairs);
        try {
            var at = new At(visit(asked), asked);
            for (var more = more(row, at); !more.isEmpty(); more = more(row, at)) {
                var further = at.asked().and(more);
                at = new At(visit(further), further);
            }
            return Optional.of(at);
        } catch (Refusal refusal) {
            refusal.wrong().forEach(it -> wrong.add(wrong(it, columns)));
            var names = refusal.wrong().stream()
                    .flatMap(it -> it.toLeaveOut().stream())
                    .toList();
            var others =
                    pairs.stream().filter(pair -> !names.contains(pair.name())).toList();
            return slips.leaveOutTheCell() && others.size() < pairs.size()
                    ? visit(others, columns, wrong, row)
                    : Optional.empty();
        }
    }

    private static List<Pair> more(FromTheRow row, At at) {
        return at.visit().journey().next().map(row::to).orElse(List.of());
    }

    private Visit visit(Address asked) {
        return Reader.PROGRAM.read(ruleBook, asked, today);
    }

    private static WrongCell wrong(NotUsed it, Columns columns) {
        var column = columns.asked().stream()
                .filter(one -> one.question().equals(it.question()))
                .findFirst()
                .orElseThrow();
        var words = it.words().orElse("");
        return wrong(
                column, "“" + words + "” stands beside an answer and no question asks for it; leave it out", words);
    }

    private static WrongCell wrong(Wrong it, Columns columns) {
        var name = it.toLeaveOut().get(0);
        var column = columns.asked().stream()
                .filter(one -> one.question().id().equals(name))
                .findFirst();
        return column.map(one -> wrong(one, says(it), ""))
                .orElseGet(() -> new WrongCell(0, 0, name, says(it), it.allowed()));
    }

    private static WrongCell wrong(Column column, String says, String cell) {
        return new WrongCell(
                0, column.place(), column.name(), says, column.question().in(Wrong.ANSWERS), cell);
    }

    /** In a table there are neither fields nor addresses. */
    private static String says(Wrong it) {
        if (it instanceof Wrong.NoAnswer none) {
            return none.mistake().says();
        }
        return it instanceof Wrong.OddDay odd
                ? odd.mistake().says() + " If the date is right, write it as " + odd.sure()
                : it.says();
    }
}
