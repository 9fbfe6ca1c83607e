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

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what + "; " + toDo;
    }
}
