package pathwaycheck.web.page;

import io.quarkus.qute.HtmlEscaper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a template draws the same for everybody, but for holes: it is drawn once, with a mark in each hole, and cut at
 * the marks. Whoever asks for it gets what is theirs between the pieces.
 *
 * @param pieces what stands before the first hole, between two, and after the last
 * @param holes the mark that stood in each
 */
record Frame(List<String> pieces, List<String> holes) {

    private static final HtmlEscaper ESCAPER = new HtmlEscaper(List.of());

    Frame {
        pieces = List.copyOf(pieces);
        holes = List.copyOf(holes);
    }

    /** A mark that no text of ours holds, and that is written the same in an attribute, an address and a text. */
    static String mark(String hole) {
        return "/hole/" + hole + "/here";
    }

    /** Cut wherever one of these marks stands. */
    static Frame of(String drawn, List<String> marks) {
        var pieces = new ArrayList<String>();
        var holes = new ArrayList<String>();
        var begin = 0;
        for (var mark = first(drawn, marks, begin); mark != null; mark = first(drawn, marks, begin)) {
            var at = drawn.indexOf(mark, begin);
            pieces.add(drawn.substring(begin, at));
            holes.add(mark);
            begin = at + mark.length();
        }
        pieces.add(drawn.substring(begin));
        return new Frame(pieces, holes);
    }

    private static String first(String drawn, List<String> marks, int begin) {
        return marks.stream()
                .filter(mark -> drawn.indexOf(mark, begin) >= 0)
                .min(Comparator.comparingInt(mark -> drawn.indexOf(mark, begin)))
                .orElse(null);
    }

    /** With this HTML in the holes, by their marks. */
    String with(Map<String, String> html) {
        return IntStream.range(0, holes.size())
                .mapToObj(i -> pieces.get(i) + html.get(holes.get(i)))
                .collect(Collectors.joining("", "", pieces.get(holes.size())));
    }

    /** A text as templates write it into HTML. */
    static String escaped(Object text) {
        return ESCAPER.map(text, null);
    }
}
