package pathwaycheck.cohort;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something in a table that cannot be used.
 *
 * @param line the line of the file in which its row begins, from 1
 * @param column from 1; 0: the whole row
 * @param name what the column is called; empty: it has no name
 * @param says what is wrong and what to do
 * @param allowed what could stand there instead; none: there is no list of it
 * @param cell what stands there, as it can be repeated; empty: nothing that says more
 * @param unread the parts of it that cannot be read; none: all of it, or nobody can tell the parts apart
 * @param against the column of another cell of the row, if that may be what is wrong as well; 0: none
 */
public record WrongCell(
        long line,
        int column,
        String name,
        String says,
        List<String> allowed,
        String cell,
        List<String> unread,
        int against) {

    /** What parted something that is gone from what stands before it. */
    private static final Pattern AFTER_ANOTHER = Pattern.compile("\\s*([;|,/&+])(?:\\s*[;|,/&+])+\\s*");

    private static final Pattern AT_AN_END = Pattern.compile("^[\\s;|,/&+:]+|(?<![\\s;|,/&+:])[\\s;|,/&+:]+$");

    public WrongCell {
        allowed = List.copyOf(allowed);
        unread = List.copyOf(unread);
    }

    /** All of it is wrong, and no other cell is. */
    public WrongCell(long line, int column, String name, String says, List<String> allowed, String cell) {
        this(line, column, name, says, allowed, cell, List.of(), 0);
    }

    /** Of which the cell says no more. */
    public WrongCell(long line, int column, String name, String says, List<String> allowed) {
        this(line, column, name, says, allowed, "");
    }

    /** The same in this line. */
    WrongCell in(long place) {
        return new WrongCell(place, column, name, says, allowed, cell, unread, against);
    }

    /** The same, where the cell in this column may be what is wrong as well. */
    WrongCell against(int other) {
        return new WrongCell(line, column, name, says, allowed, cell, unread, other);
    }

    /** What is left of this cell without what cannot be read; empty: nothing. */
    public String readable(String whole) {
        if (unread.isEmpty()) {
            return "";
        }
        var left = whole;
        for (var part : unread) {
            left = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])")
                    .matcher(left)
                    .replaceFirst("");
        }
        return AT_AN_END
                .matcher(AFTER_ANOTHER.matcher(left.replace("()", "")).replaceAll("$1 "))
                .replaceAll("");
    }

    /** About a whole row. */
    static WrongCell row(long line, String says) {
        return new WrongCell(line, 0, "", says, List.of());
    }

    /** Where it stands, as "Line 3, column 2 (stage)". */
    public String place() {
        return "Line " + line + (column == 0 ? "" : ", column " + column + (name.isEmpty() ? "" : " (" + name + ")"));
    }

    /** Where it stands and what is wrong, in a sentence. */
    public String inFull() {
        return place() + ": " + sentence();
    }

    /** Where in its row it stands and what is wrong, in a sentence. */
    String inItsRow() {
        return (column == 0 ? "" : "Column " + column + " (" + name + "): ") + sentence();
    }

    /** What is wrong and what to do, with its full stop. */
    public String sentence() {
        return says.endsWith(".") ? says : says + ".";
    }
}
