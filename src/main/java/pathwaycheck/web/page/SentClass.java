package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.cohort.OwnTable;

/**
 * What the form of a class has sent: one table, and what to do with it; or why nobody can say which was meant.
 *
 * @param rows the table; where something is wrong, all that was sent as one, to go on with
 * @param whatIf what all try; empty: nothing
 * @param readAs which columns to read as the answers to which questions; empty: only those that are named so
 * @param forAll what all answer who say nothing else, as {@code where=england} each
 * @param named the codes of those who were named beside that, by the id of the question
 * @param mended cells that were mended in fields of their own
 * @param emptied those of them that somebody left out by one choice for their whole column
 * @param leftOut the places of columns that somebody left out altogether
 * @param leftOutBefore the places of columns that were emptied on the page before: nothing is guessed of them
 * @param notRead the places of columns that are called as a question is and of which somebody said that they hold
 *     something else
 * @param guessed the columns that were read by a guess, as they were called
 * @param answered what was answered for one pupil each
 * @param show what to show; empty: the page
 * @param wrong what to mend, in sentences; none: it can be told
 */
record SentClass(
        String rows,
        Optional<String> whatIf,
        Optional<String> readAs,
        List<String> forAll,
        Map<String, Set<String>> named,
        List<OwnTable.Mended> mended,
        List<OwnTable.Mended> emptied,
        List<Integer> leftOut,
        List<Integer> leftOutBefore,
        Set<Integer> notRead,
        List<Guessed> guessed,
        List<OwnTable.Answered> answered,
        String show,
        List<String> wrong) {

    static final String PASTED = "rows";
    static final String SHEETS = "sheets";
    static final String TABLE = "table";
    static final String SHARE = "share";
    static final String MENDED = "mended";

    private static final String PAGE = "page";

    /** The same page, with what an answer would change for all. */
    static final String TRY = "try";

    /** The same page, with columns read as somebody chose. */
    private static final String READ = "read";

    private static final String FILE = "file";
    static final String TRIED = "what-if";
    private static final String READ_AS = "read-as";

    /** What a column is to be read as that was read as something else. */
    private static final String READ_INSTEAD = "read-instead";

    private static final String SHOW = "show";

    /** A column that was emptied before. */
    static final String LEFT_OUT = "left-out";

    /** A column that stays in the table and is not read. */
    static final String NOT_READ = "not-read";

    private static final List<String> NAMES =
            List.of(PASTED, FILE, TRIED, READ_AS, READ_INSTEAD, Guessed.FIELD, LEFT_OUT, NOT_READ, SHOW);
    /** What is no page of the class. */
    static final List<String> ELSEWHERE = List.of(SHEETS, TABLE, MENDED, SHARE);

    private static final List<String> SHOWN =
            Stream.concat(Stream.of(PAGE, READ, TRY), ELSEWHERE.stream()).toList();
    private static final int LONGEST_SHOWN = 60;

    /** In front of the name of the question. */
    static final String FOR_ALL = "for-all-";

    /** In front of the same: the codes of those who were named beside it. */
    static final String NAMED = "named-";

    /** In front of a line and a column, as "mend-17-3"; what stood there comes beside it. */
    static final String MEND = "mend-";

    static final String WAS = "was-";

    /** In front of the same: what can be read of a cell of which something cannot. */
    static final String KEPT = "kept-";

    /** In front of a line and a question, as "answer-17-maths-in-it". */
    static final String ANSWER = "answer-";

    /** In front of a column: what becomes of its cells that cannot be read. */
    static final String COLUMN = "column-";

    /** What cannot be read of them is taken out. */
    static final String EMPTY = "empty";

    /** The whole column is emptied, and its name with it. */
    static final String LEAVE_OUT = "leave-out";

    private static final Pattern ANSWERED = Pattern.compile("([1-9]\\d{0,6})-(.+)");
    private static final Pattern PLACE = Pattern.compile("([1-9]\\d{0,6})-([1-9]\\d{0,2})");

    SentClass {
        wrong = List.copyOf(wrong);
        forAll = List.copyOf(forAll);
        named = Map.copyOf(named);
        mended = List.copyOf(mended);
        emptied = List.copyOf(emptied);
        leftOut = List.copyOf(leftOut);
        leftOutBefore = List.copyOf(leftOutBefore);
        notRead = Set.copyOf(notRead);
        guessed = List.copyOf(guessed);
        answered = List.copyOf(answered);
    }

    static SentClass of(SentForm form) {
        var pasted = form.all(PASTED);
        var files = form.all(FILE);
        var unknown = form.names().stream().filter(name -> !isKnown(name)).toList();
        var wrong = new ArrayList<String>();
        if (!unknown.isEmpty()) {
            wrong.add("Something was sent that this form does not have: " + quoted(unknown)
                    + ". If it is your table, it is in the box: check it, and send it again");
        }
        if (pasted.size() > 1) {
            wrong.add("More than one table was pasted. All of them are in the box: leave the one that you mean");
        }
        if (files.size() > 1) {
            wrong.add("More than one file was sent. Choose the one that you mean");
        }
        if (!pasted.isEmpty() && !files.isEmpty() && !pasted.equals(files)) {
            wrong.add("You pasted a table and chose a file, and we cannot tell which you mean. Send the table that is"
                    + " still in the box, or empty the box and choose the file again");
        }
        Stream.of(TRIED, SHOW)
                .filter(name -> form.all(name).size() > 1)
                .forEach(name -> wrong.add("More than one thing was sent as “" + name + "”. Choose one"));
        var show = form.of(SHOW).orElse("");
        if (!show.isEmpty() && !SHOWN.contains(show)) {
            wrong.add("We cannot show “" + shortened(show) + "”. Choose one of the buttons");
        }
        return new SentClass(
                wrong.isEmpty()
                        ? Stream.concat(files.stream(), pasted.stream())
                                .findFirst()
                                .orElse("")
                        : toGoOnWith(pasted, unknown, form),
                form.of(TRIED),
                readAs(show, form),
                form.names().stream()
                        .filter(name -> name.startsWith(FOR_ALL))
                        .flatMap(name ->
                                form.of(name).stream().map(value -> name.substring(FOR_ALL.length()) + "=" + value))
                        .toList(),
                form.names().stream()
                        .filter(name -> name.startsWith(NAMED))
                        .collect(Collectors.toMap(name -> name.substring(NAMED.length()), name -> named(name, form))),
                mended(form, place -> true),
                mended(form, place -> isEmptied(place, form)),
                leftOut(show, form),
                places(LEFT_OUT, form).toList(),
                places(NOT_READ, form).collect(Collectors.toSet()),
                form.all(Guessed.FIELD).stream()
                        .flatMap(one -> Guessed.read(one).stream())
                        .toList(),
                form.names().stream()
                        .filter(name -> name.startsWith(ANSWER))
                        .flatMap(name -> answered(name.substring(ANSWER.length()), form).stream())
                        .toList(),
                show,
                wrong);
    }

    private static Stream<Integer> places(String name, SentForm form) {
        return form.all(name).stream()
                .filter(place -> place.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf);
    }

    /** What a column holds is only proposed until somebody says so; what is left out, somebody chose. */
    private static Optional<String> readAs(String show, SentForm form) {
        var leftOut = leftOutAtOnce(form).map(place -> place + "=").toList();
        return Optional.of(Stream.concat(
                                chosen(show, form)
                                        .filter(one -> leftOut.stream().noneMatch(one::startsWith)),
                                leftOut.stream())
                        .collect(Collectors.joining(",")))
                .filter(all -> !all.isEmpty());
    }

    /** As "4=stage" each: what somebody said that a column holds. */
    private static Stream<String> chosen(String show, SentForm form) {
        return Stream.concat(
                show.equals(READ) ? form.all(READ_AS).stream() : Stream.of(), form.all(READ_INSTEAD).stream());
    }

    private static Stream<String> leftOutAtOnce(SentForm form) {
        return form.names().stream()
                .filter(name -> name.startsWith(COLUMN))
                .filter(name -> form.of(name).equals(Optional.of(LEAVE_OUT)))
                .map(name -> name.substring(COLUMN.length()));
    }

    private static List<Integer> leftOut(String show, SentForm form) {
        return Stream.concat(
                        chosen(show, form)
                                .filter(one -> one.endsWith("="))
                                .map(one -> one.substring(0, one.length() - 1)),
                        leftOutAtOnce(form))
                .filter(place -> place.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
    }

    private static boolean isKnown(String name) {
        return NAMES.contains(name)
                || name.startsWith(FOR_ALL)
                || name.startsWith(NAMED)
                || name.startsWith(COLUMN)
                || name.startsWith(ANSWER)
                || Stream.of(MEND, WAS, KEPT)
                        .anyMatch(before -> name.startsWith(before)
                                && PLACE.matcher(name.substring(before.length()))
                                        .matches());
    }

    private static Set<String> named(String name, SentForm form) {
        return form.all(name).stream()
                .flatMap(codes -> Stream.of(codes.split(",")))
                .collect(Collectors.toSet());
    }

    private static List<OwnTable.Mended> mended(SentForm form, Predicate<String> such) {
        return form.names().stream()
                .filter(name -> name.startsWith(MEND))
                .map(name -> name.substring(MEND.length()))
                .filter(such)
                .flatMap(place -> mended(place, form).stream())
                .toList();
    }

    private static Optional<OwnTable.Mended> mended(String place, SentForm form) {
        var parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new OwnTable.Mended(
                Long.parseLong(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                form.of(WAS + place).orElse(""),
                form.of((isEmptied(place, form) ? KEPT : MEND) + place).orElse("")));
    }

    /** Nobody mended it, and what cannot be read of its column is to be taken out. */
    private static boolean isEmptied(String place, SentForm form) {
        return form.of(MEND + place).equals(form.of(WAS + place))
                && form.of(COLUMN + place.substring(place.indexOf('-') + 1)).equals(Optional.of(EMPTY));
    }

    private static Optional<OwnTable.Answered> answered(String place, SentForm form) {
        var parts = ANSWERED.matcher(place);
        return parts.matches()
                ? form.of(ANSWER + place)
                        .map(cell -> new OwnTable.Answered(Long.parseLong(parts.group(1)), parts.group(2), cell))
                : Optional.empty();
    }

    /** What was pasted; or what came under another name, as it may be that. A file is still where it was. */
    private static String toGoOnWith(List<String> pasted, List<String> unknown, SentForm form) {
        return (pasted.isEmpty() ? unknown.stream().flatMap(name -> form.all(name).stream()) : pasted.stream())
                .collect(Collectors.joining("\n\n"));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "“" + shortened(name) + "”").collect(Collectors.joining(", "));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
    }
}
