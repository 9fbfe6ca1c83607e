package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the form of a class has sent: one table, and what to do with it; or why nobody can say which was meant.
 *
 * @param rows the table; where something is wrong, all that was sent as one, to go on with
 * @param whatIf what all try; empty: nothing
 * @param readAs which columns to read as the answers to which questions; empty: only those that are named so
 * @param show what to show; empty: the page
 * @param wrong what to mend, in sentences; none: it can be told
 */
record SentClass(String rows, Optional<String> whatIf, Optional<String> readAs, String show, List<String> wrong) {

    static final String PASTED = "rows";
    static final String SHEETS = "sheets";
    static final String TABLE = "table";
    static final String SHARE = "share";

    private static final String PAGE = "page";
    private static final String FILE = "file";
    private static final String TRIED = "what-if";
    private static final String READ_AS = "read-as";
    private static final String SHOW = "show";

    private static final List<String> NAMES = List.of(PASTED, FILE, TRIED, READ_AS, SHOW);
    private static final List<String> SHOWN = List.of(PAGE, SHEETS, TABLE, SHARE);
    private static final int LONGEST_SHOWN = 60;

    SentClass {
        wrong = List.copyOf(wrong);
    }

    static SentClass of(SentForm form) {
        var pasted = form.all(PASTED);
        var files = form.all(FILE);
        var unknown =
                form.names().stream().filter(name -> !NAMES.contains(name)).toList();
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
        Stream.of(TRIED, READ_AS, SHOW)
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
                form.of(READ_AS),
                show,
                wrong);
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
