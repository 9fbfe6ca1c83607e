package pathwaycheck.cohort;

import java.util.List;

/**
 * Something in a table that cannot be used.
 *
 * @param line the line of the file in which its row begins, from 1
 * @param column from 1; 0: the whole row
 * @param name what the column is called; empty: it has no name
 * @param says what is wrong and what to do
 * @param allowed what could stand there instead; none: there is no list of it
 * @param cell what stands there, as it can be repeated; empty: nothing that says more
 */
public record WrongCell(long line, int column, String name, String says, List<String> allowed, String cell) {

    public WrongCell {
        allowed = List.copyOf(allowed);
    }

    /** Of which the cell says no more. */
    public WrongCell(long line, int column, String name, String says, List<String> allowed) {
        this(line, column, name, says, allowed, "");
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
