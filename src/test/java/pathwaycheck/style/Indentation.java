package pathwaycheck.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How far each line of a template is to be indented: two blanks for each line before it that opened something which is
 * still open, be it a tag of HTML, a section of Qute, or only their first bracket. What a line closes first, before
 * anything else, is not open any more.
 */
final class Indentation {

    private static final Pattern PIECE = Pattern.compile("(?s)(?<comment>\\{!.*?!\\})"
            + "|(?<section>\\{[#/@\\w(][^}]*\\})"
            + "|(?<declaration><![^>]*>)"
            + "|(?<end></[^>]*>)"
            + "|(?<start><(?=(?<name>\\w*))(?=[\\w{]))"
            + "|(?<bracket>/?>)");

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "link", "meta");

    /** The lines on which that was opened which is still open. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private final List<Integer> levels = new ArrayList<>();
    private final Set<Integer> within = new HashSet<>();
    private String tag = "";
    private int line;
    private boolean nothingButClosing = true;

    /** Line by line; inside a comment anything goes. */
    static List<String> faults(String template) {
        var read = new Indentation();
        read.read(template);
        var lines = template.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(number -> !lines.get(number).isBlank() && !read.within.contains(number))
                .filter(number -> indented(lines.get(number)) != 2 * read.levels.get(number))
                .mapToObj(number -> (number + 1) + ": " + 2 * read.levels.get(number) + " blanks, not "
                        + indented(lines.get(number)))
                .toList();
    }

    private static int indented(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void read(String template) {
        levels.add(0);
        var pieces = PIECE.matcher(template);
        var read = 0;
        while (pieces.find()) {
            text(template.substring(read, pieces.start()));
            var piece = pieces.group();
            if (pieces.group("comment") != null) {
                var first = line + 1;
                text(piece);
                IntStream.rangeClosed(first, line).forEach(within::add);
            } else if (pieces.group("section") != null) {
                section(piece);
            } else if (pieces.group("end") != null) {
                close();
            } else if (pieces.group("start") != null) {
                tag = pieces.group("name");
                open();
            } else if (pieces.group("bracket") != null) {
                close();
                if (piece.equals(">") && !EMPTY.contains(tag)) {
                    open();
                }
            } else {
                text(piece);
            }
            read = pieces.end();
        }
        text(template.substring(read));
    }

    private void section(String piece) {
        var bracket = piece.endsWith("/}") ? "/}" : "}";
        if (piece.startsWith("{/") || piece.startsWith("{#else")) {
            close();
        }
        if (!piece.startsWith("{/")) {
            open();
            text(piece.substring(1, piece.length() - bracket.length()));
            close();
        }
        if (piece.startsWith("{#") && bracket.equals("}")) {
            open();
        }
    }

    private void text(String text) {
        text.chars().forEach(character -> {
            if (character == '\n') {
                line++;
                levels.add(level());
                nothingButClosing = true;
            } else if (character != ' ') {
                nothingButClosing = false;
            }
        });
    }

    private void open() {
        open.push(line);
        nothingButClosing = false;
    }

    private void close() {
        open.poll();
        if (nothingButClosing) {
            levels.set(line, level());
        }
    }

    private int level() {
        return new HashSet<>(open).size();
    }
}
