package pathwaycheck.cohort;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.AsSeen;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;

/**
 * The table that an adviser has anyway, but for the cells of columns that we do not ask about: they go no further than
 * here. Columns that may hold answers stay, so that a heading can be mended.
 *
 * @param text the table, as it is carried along
 * @param columns what its columns hold, and which were left out
 * @param notRead the places of columns that are called as a question is and hold something else, as somebody said
 */
public record OwnTable(String text, Columns columns, Set<Integer> notRead) {

    public OwnTable {
        notRead = Set.copyOf(notRead);
    }

    private static final Pattern READ_AS = Pattern.compile("([1-9]\\d{0,2})=(.*)");

    /**
     * Reads what was sent.
     *
     * @param readAs columns and the questions that they are read as, as {@code 4=stage,5=subjects}; empty: none
     * @throws NoCohort if no class can be read from it
     */
    public static OwnTable of(String sent, RuleBook ruleBook, Optional<String> readAs) throws IOException {
        return of(sent, ruleBook, readAs, List.of(), Set.of());
    }

    /**
     * The same of a table that was sent before.
     *
     * @param leftOutBefore the places of columns that were emptied then: while nothing stands in them, nothing is
     *     guessed of them
     * @param notReadBefore the places of columns of which somebody said that they hold no answers
     */
    public static OwnTable of(
            String sent,
            RuleBook ruleBook,
            Optional<String> readAs,
            List<Integer> leftOutBefore,
            Set<Integer> notReadBefore)
            throws IOException {
        var names = readAs.isPresent() ? names(readAs.get(), ruleBook) : Map.<Integer, String>of();
        var notRead = notRead(sent, names, notReadBefore, ruleBook);
        var text = renamed(sent, names, notRead);
        var read = CsvRows.ofOnesOwn(text, ruleBook, notRead).columns();
        var filled = cellsOf(text, leftOutBefore).stream().map(Mended::column).collect(Collectors.toSet());
        var leftOutNow =
                names.keySet().stream().filter(place -> names.get(place).isEmpty() && !notRead.contains(place));
        var columns = read.withoutGuessesOf(
                Stream.concat(leftOutNow, leftOutBefore.stream().filter(place -> !filled.contains(place)))
                        .toList());
        var kept = kept(columns);
        var told = columns.leftOut().stream().map(LeftOut::place).collect(Collectors.toSet());
        var untold = new TreeSet<Integer>();
        var emptied = CsvRows.rewritten(
                text,
                header -> header,
                (line, row) -> emptied(row, kept, place -> {
                    if (!told.contains(place)) {
                        untold.add(place);
                    }
                }));
        var isNothingGone = untold.isEmpty() && columns.leftOut().stream().allMatch(LeftOut::isKept);
        return new OwnTable(isNothingGone ? text : emptied, columns.alsoWithout(untold), notRead);
    }

    /** Those that are read, and those that may be. */
    private static Set<Integer> kept(Columns columns) {
        var kept = new HashSet<Integer>();
        kept.add(columns.code());
        columns.asked().forEach(column -> kept.add(column.place()));
        columns.leftOut().stream().filter(LeftOut::isKept).forEach(column -> kept.add(column.place()));
        return kept;
    }

    /**
     * A cell that somebody mended.
     *
     * @param line of the file
     * @param column from 1
     * @param was what stood there; where something else stands there by now, that stays
     * @param now what is to stand there
     */
    public record Mended(long line, int column, String was, String now) {}

    /**
     * What an answer of one pupil is written into: a cell of its own column, or of a new one.
     *
     * @param line of the file
     * @param question its id
     * @param cell what is to stand there
     */
    public record Answered(long line, String question, String cell) {}

    /**
     * A table with cells that were mended or answered.
     *
     * @param missed those that stayed as they are, as something else stands there by now
     */
    public record Changed(String text, List<Mended> missed) {
        public Changed {
            missed = List.copyOf(missed);
        }
    }

    /**
     * What was sent, with these cells mended.
     *
     * @throws NoCohort if it is no table
     */
    public static Changed mended(String sent, List<Mended> cells) throws IOException {
        var changed = cells.stream().filter(it -> !it.was().equals(it.now())).toList();
        if (changed.isEmpty()) {
            return new Changed(sent, List.of());
        }
        var missed = new ArrayList<>(changed);
        var text = CsvRows.rewritten(sent, header -> header, (line, row) -> {
            var mended = new ArrayList<>(row);
            changed.stream()
                    .filter(it -> it.line() == line && it.column() <= row.size())
                    .filter(it -> AsSeen.of(row.get(it.column() - 1)).equals(AsSeen.of(it.was())))
                    .forEach(it -> {
                        mended.set(it.column() - 1, it.now());
                        missed.remove(it);
                    });
            return mended;
        });
        return new Changed(text, missed);
    }

    /**
     * What was sent, with these answers in the columns of their questions; a question that has none gets one. An answer
     * takes the place of what counts as empty, as "tbc"; whatever else stands in a cell stays.
     *
     * @throws NoCohort if it is no table, or one of them is no question of ours
     */
    public static Changed answered(String sent, List<Answered> answers, RuleBook ruleBook) throws IOException {
        return answered(sent, answers, ruleBook, Set.of());
    }

    /**
     * The same.
     *
     * @param notRead the places of columns that are called as a question is and hold something else
     */
    public static Changed answered(String sent, List<Answered> answers, RuleBook ruleBook, Set<Integer> notRead)
            throws IOException {
        if (answers.isEmpty()) {
            return new Changed(sent, List.of());
        }
        var places = new LinkedHashMap<String, Integer>();
        CsvRows.ofOnesOwn(sent, ruleBook, notRead)
                .columns()
                .asked()
                .forEach(it -> places.put(it.question().id(), it.place()));
        var added = ruleBook.questions().stream()
                .map(Question::id)
                .filter(id -> !places.containsKey(id))
                .filter(id -> answers.stream().anyMatch(it -> it.question().equals(id)))
                .toList();
        var widths = new ArrayList<Integer>();
        CsvRows.rewritten(sent, header -> kept(header, widths), (line, row) -> kept(row, widths));
        var width = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        added.forEach(id -> places.put(id, width + 1 + added.indexOf(id)));
        var missed = new ArrayList<Mended>();
        var names = AllNames.of(ruleBook);
        var questions = ruleBook.questions().stream().collect(Collectors.toMap(Question::id, question -> question));
        var text = CsvRows.rewritten(
                sent,
                header -> added.isEmpty() ? header : with(filledUp(header, width), added),
                (line, row) -> answered(
                        line,
                        row,
                        answers,
                        places,
                        (id, cell) -> Cells.isEmpty(cell, questions.get(id), names)
                                || OfSomethingElse.named(cell, questions.get(id), names)
                                        .isPresent(),
                        missed));
        return new Changed(text, missed);
    }

    private static List<String> kept(List<String> row, List<Integer> widths) {
        widths.add(row.size());
        return row;
    }

    private static List<String> filledUp(List<String> row, int width) {
        var filled = new ArrayList<>(row);
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }

    private static List<String> with(List<String> row, List<String> more) {
        return Stream.concat(row.stream(), more.stream()).toList();
    }

    private static List<String> answered(
            long line,
            List<String> row,
            List<Answered> answers,
            Map<String, Integer> places,
            BiPredicate<String, String> isEmpty,
            List<Mended> missed) {
        var cells = row;
        for (var it : answers) {
            if (it.line() != line || !places.containsKey(it.question())) {
                continue;
            }
            var place = places.get(it.question());
            cells = filledUp(cells, place);
            var was = AsSeen.of(cells.get(place - 1));
            if (isEmpty.test(it.question(), was)) {
                cells.set(place - 1, it.cell());
            } else if (!was.equals(AsSeen.of(it.cell()))) {
                missed.add(new Mended(line, place, was, it.cell()));
            }
        }
        return cells;
    }

    /** The same, with what was answered for all in the cells of those for whom it is. */
    public OwnTable with(ForAll forAll, List<Pupil> pupils, RuleBook ruleBook) throws IOException {
        var answers = pupils.stream()
                .flatMap(pupil -> pupil.supposed().stream()
                        .filter(Supposed::isForAll)
                        .flatMap(it ->
                                cell(it, forAll)
                                        .map(cell -> new Answered(
                                                pupil.line(), it.question().id(), cell))
                                        .stream()))
                .toList();
        return new OwnTable(answered(text, answers, ruleBook, notRead).text(), columns, notRead);
    }

    private static Optional<String> cell(Supposed supposed, ForAll forAll) {
        return supposed.isOfAYear()
                ? forAll.to(supposed.question(), supposed.yearGroup())
                : forAll.to(supposed.question());
    }

    /** As it is now, for a spreadsheet: each row as long as the first. */
    public String csv() throws IOException {
        var out = new StringWriter();
        out.write(CsvTable.MARK);
        var writer = CsvTable.writer(out);
        var widths = new ArrayList<Integer>();
        CsvRows.rewritten(text, header -> kept(header, widths), (line, row) -> row);
        var width = widths.stream().mapToInt(Integer::intValue).sum();
        CsvRows.rewritten(text, header -> written(header, width, writer), (line, row) -> written(row, width, writer));
        writer.flush();
        return out.toString();
    }

    private static List<String> written(List<String> row, int width, CsvWriter writer) {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            writer.writeRecord(filledUp(row, width).stream().map(CsvTable::cell).toList());
        }
        return row;
    }

    /** What stands in the cells of these, by where they are wrong: as it can be mended. */
    public Map<WrongCell, String> cells(List<WrongCell> wrong) throws IOException {
        var cells = new LinkedHashMap<WrongCell, String>();
        CsvRows.rewritten(text, header -> header, (line, row) -> {
            wrong.stream()
                    .filter(it -> it.line() == line && it.column() > 0 && it.column() <= row.size())
                    .forEach(it -> cells.put(it, AsSeen.of(row.get(it.column() - 1))));
            return row;
        });
        return cells;
    }

    /** What stands in these columns of a table, cell by cell, as it would be if they were emptied. */
    public static List<Mended> cellsOf(String sent, List<Integer> columns) throws IOException {
        var cells = new ArrayList<Mended>();
        if (!columns.isEmpty()) {
            CsvRows.rewritten(sent, header -> header, (line, row) -> {
                columns.stream()
                        .filter(column -> column <= row.size())
                        .map(column -> new Mended(line, column, AsSeen.of(row.get(column - 1)), ""))
                        .filter(cell -> !cell.was().isEmpty())
                        .forEach(cells::add);
                return row;
            });
        }
        return cells;
    }

    /** What this column of a table is called, as it can be repeated. */
    public static String heading(String sent, int place) throws IOException {
        var headings = new ArrayList<String>();
        CsvRows.rewritten(
                sent,
                header -> {
                    headings.addAll(header);
                    return header;
                },
                (line, row) -> row);
        return place <= headings.size() ? Shown.of(headings.get(place - 1)) : "";
    }

    /** The pupils in it. */
    public CsvRows rows(RuleBook ruleBook) throws IOException {
        return CsvRows.ofOnesOwn(text, ruleBook, notRead);
    }

    /** The columns that are gone: nothing of what stood in them is carried along. */
    public List<LeftOut> emptied() {
        return columns.leftOut().stream().filter(column -> !column.isKept()).toList();
    }

    /** The columns that stay in it, and that we do not read. */
    public List<LeftOut> keptAside() {
        return columns.leftOut().stream().filter(LeftOut::isByChoice).toList();
    }

    /** Those of them of which somebody may wonder that they are gone: what stands in them is like answers. */
    public List<LeftOut> emptiedLikeAnswers() {
        return emptied().stream().filter(LeftOut::isLikeAnswers).toList();
    }

    /** The columns that may hold answers under a heading that we do not know. */
    public List<LeftOut> perhapsAnswers() {
        return columns.leftOut().stream().filter(LeftOut::isPerhapsAnswers).toList();
    }

    /** What this column is proposed to hold: the one question that it is like, and that no other column is like. */
    public Optional<Question> proposed(LeftOut column) {
        return column.guesses().stream()
                .filter(question -> column.guesses().size() == 1
                        && !column.isNamedAlone()
                        && perhapsAnswers().stream()
                                .noneMatch(other -> other.place() != column.place()
                                        && other.guesses().contains(question)))
                .findFirst();
    }

    /** Of each column that may hold answers, one question alone is proposed. */
    public boolean isCertain() {
        return perhapsAnswers().stream().allMatch(column -> proposed(column).isPresent());
    }

    /** The same, each column read as it is proposed. */
    public OwnTable asProposed(RuleBook ruleBook) throws IOException {
        var proposed = perhapsAnswers().stream()
                .flatMap(column -> proposed(column).map(question -> column.place() + "=" + question.id()).stream())
                .collect(Collectors.joining(","));
        if (proposed.isEmpty()) {
            return this;
        }
        var read = OwnTable.of(text, ruleBook, Optional.of(proposed), List.of(), notRead);
        // Why the others were left out was seen in what stood in them, and that is gone.
        return new OwnTable(
                read.text,
                new Columns(
                        read.columns.code(),
                        read.columns.guessedCode(),
                        read.columns.asked(),
                        columns.leftOut().stream()
                                .filter(column ->
                                        read.columns.asked().stream().noneMatch(it -> it.place() == column.place()))
                                .toList()),
                notRead);
    }

    /** Each pupil has a code; otherwise the line of the table stands for it. */
    public boolean hasCodes() {
        return columns.code() > 0;
    }

    /** By its place, the question that a column is to be read as; nothing: it is not to be read. */
    private static Map<Integer, String> names(String readAs, RuleBook ruleBook) {
        var names = new HashMap<Integer, String>();
        for (var one : readAs.split(",")) {
            var parts = READ_AS.matcher(one);
            var isKnown = parts.matches()
                    && (parts.group(2).isEmpty()
                            || parts.group(2).equals(Columns.CODE)
                            || ruleBook.questions().stream()
                                    .anyMatch(question -> question.id().equals(parts.group(2))));
            if (!isKnown || names.putIfAbsent(Integer.valueOf(parts.group(1)), parts.group(2)) != null) {
                throw new NoCohort(List.of(new WrongCell(
                        0, 0, "read-as", "Write a column and a question or code, as 5=subjects", List.of())));
            }
        }
        return names;
    }

    /** Those that are called as a question is: what stands in them stays, as it may say something all the same. */
    private static Set<Integer> notRead(String sent, Map<Integer, String> names, Set<Integer> before, RuleBook ruleBook)
            throws IOException {
        var places = new HashSet<>(before);
        if (names.containsValue("")) {
            CsvRows.rewritten(
                    sent,
                    header -> {
                        names.keySet().stream()
                                .filter(place -> names.get(place).isEmpty() && place <= header.size())
                                .filter(place -> OwnColumns.isCalledAsAQuestion(header.get(place - 1), ruleBook))
                                .forEach(places::add);
                        return header;
                    },
                    (line, row) -> row);
        }
        places.removeIf(place -> !names.getOrDefault(place, "").isEmpty());
        return places;
    }

    private static String renamed(String sent, Map<Integer, String> names, Set<Integer> notRead) throws IOException {
        var others = new HashMap<>(names);
        others.keySet().removeAll(notRead);
        return others.isEmpty()
                ? sent
                : CsvRows.rewritten(sent, header -> with(header, others), (line, row) -> withoutOthers(row, others));
    }

    /** Of a column that holds none of our questions nothing is kept. */
    private static List<String> withoutOthers(List<String> row, Map<Integer, String> names) {
        var kept = new ArrayList<String>(row.size());
        for (var cell : row) {
            var isNone = names.getOrDefault(kept.size() + 1, cell).isEmpty();
            kept.add(isNone ? "" : cell);
        }
        return kept;
    }

    private static List<String> with(List<String> header, Map<Integer, String> names) {
        var named = new ArrayList<String>();
        for (var cell : header) {
            var name = names.getOrDefault(named.size() + 1, cell);
            // A column that holds none of our questions keeps its own name.
            named.add(name.isEmpty() ? cell : name);
        }
        return named;
    }

    /** @param gone is told of each column of this row in which something stood that is kept no longer */
    private static List<String> emptied(List<String> row, Set<Integer> kept, IntConsumer gone) {
        var emptied = new ArrayList<String>();
        for (var cell : row) {
            var place = emptied.size() + 1;
            emptied.add(kept.contains(place) ? cell : "");
            if (!kept.contains(place) && !cell.isBlank()) {
                gone.accept(place);
            }
        }
        return emptied;
    }
}
