package pathwaycheck.rulefiles;

import java.util.regex.Pattern;

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

    /** In a file's place: something wrong with the folder itself. */
    static final String WHOLE_FOLDER = ".";

    private static final Pattern BREAKS_A_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private static final Pattern UNSEEN = Pattern.compile(Unseen.ANY);

    /**
     * It is told in one line, whatever was written: a line break or a control character in a rule file stays there.
     * What nobody sees is called by its number.
     */
    public Problem {
        what = inOneLine(what);
        toDo = inOneLine(toDo);
    }

    private static String inOneLine(String text) {
        return UNSEEN.matcher(BREAKS_A_LINE.matcher(text).replaceAll(" "))
                .replaceAll(unseen -> number(unseen.group().codePointAt(0)));
    }

    /** As U+00A0. */
    static String number(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    /** In one line, with the name of the folder that the file lies in. */
    public String in(String folder) {
        return file.equals(WHOLE_FOLDER) ? folder + ": " + what + "; " + toDo : folder + "/" + this;
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what + "; " + toDo;
    }
}
