package pathwaycheck.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text broken into lines, which SVG does not do by itself. Nobody knows the reader's font, so it is measured as a
 * rather wide one.
 *
 * @param all as many as were asked for, whatever the text: the last ones are empty if it is short, and the last one
 *     ends in an ellipsis if it is long
 */
public record Lines(List<String> all) {

    /**
     * The first character of those scripts whose letters are wide. Taking other signs beyond it for wide does no harm.
     */
    private static final int FIRST_WIDE = 0x1100;

    /** No picture shows more of a text; however long it is, no more is measured. */
    private static final int MOST = 1000;

    public Lines {
        all = List.copyOf(all);
    }

    /**
     * Breaks a text into so many lines.
     *
     * @param width of a line, in ems
     */
    public static Lines of(String text, double width, int count) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words(text, width)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        if (lines.size() > count) {
            lines.set(count - 1, lines.get(count - 1) + "…");
        }
        return new Lines(Stream.concat(lines.stream(), Stream.generate(() -> ""))
                .limit(count)
                .toList());
    }

    /** Those that say something. */
    public List<String> filled() {
        return all.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** The words, and the pieces of those that no line can hold. */
    private static List<String> words(String text, double width) {
        var words = new ArrayList<String>();
        var start = text.codePoints()
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, (a, b) -> a.append(b));
        for (var word : start.toString().strip().split("\\s+")) {
            var piece = new StringBuilder();
            for (var character : word.codePoints().toArray()) {
                if (width(piece.toString()) + width(character) > width) {
                    words.add(piece.toString());
                    piece.setLength(0);
                }
                piece.appendCodePoint(character);
            }
            words.add(piece.toString());
        }
        return words;
    }

    /** How wide a text is, in ems. */
    public static double width(String text) {
        return text.codePoints().mapToDouble(Lines::width).sum();
    }

    private static double width(int character) {
        if (character >= FIRST_WIDE) {
            return 1;
        }
        if ("iljtfrI.,;:!|'()[] -".indexOf(character) >= 0) {
            return 0.36;
        }
        if ("mwMW@%".indexOf(character) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(character) ? 0.7 : 0.58;
    }
}
