package pathwaycheck.rulefiles;

/**
 * Something wrong in a rule file.
 *
 * @param file the file, from the career's folder
 * @param line counted from 1
 * @param column counted from 1
 * @param what what is wrong
 * @param toDo what to do about it
 */
public record Problem(String file, int line, int column, String what, String toDo) {

    /** It is told in one line, whatever was written: a line break or a control character in a rule file stays there. */
    public Problem {
        what = what.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what + "; " + toDo;
    }
}
