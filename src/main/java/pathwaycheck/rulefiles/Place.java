package pathwaycheck.rulefiles;

import java.util.regex.Pattern;

/** A place in a text: its line and its column, each counted from 1, in characters as people count them. */
record Place(int line, int column) {

    /** The place of the character at this index. */
    static Place of(String text, int index) {
        var before = text.substring(0, index);
        var lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        var line = 1
                + (int) before.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(it -> it == '\n')
                        .count();
        return new Place(line, 1 + before.codePointCount(lineStart, index));
    }

    /** The first place where this stands; the beginning if it stands nowhere. */
    static Place of(String text, Pattern pattern) {
        var found = pattern.matcher(text);
        return found.find() ? of(text, found.start()) : new Place(1, 1);
    }
}
