package pathwaycheck.picture.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes a picture as SVG. Words stay words, whatever they are. There is no id in it, so that one page can hold any
 * number of pictures; no script, and no style but presentation attributes, which need no leave from the page. A picture
 * that stands alone says its colours and letters itself; in a page it has classes, and the page's style does.
 */
public final class Svg {

    private static final String FONT =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

    private final boolean inPage;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins a picture.
     *
     * @param inPage it is part of a page of ours
     * @param role "img", or "group" for a picture with links in it
     * @param enlarged how much larger than drawn it is shown where there is room
     */
    public Svg(
            boolean inPage,
            String name,
            String role,
            double width,
            double height,
            double enlarged,
            String title,
            String description) {
        this.inPage = inPage;
        var attributes = new ArrayList<>(List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                name,
                "role",
                role,
                "width",
                number(width * enlarged),
                "height",
                number(height * enlarged),
                "viewBox",
                "0 0 " + number(width) + " " + number(height)));
        if (!inPage) {
            attributes.addAll(List.of("font-family", FONT));
        }
        open("svg", attributes.toArray(String[]::new));
        title(title);
        element("desc", description);
        if (!inPage) {
            path(rectangle(new Area(0, 0, width, height)), Paint.fill(name + "__paper", Colour.CARD));
        }
    }

    /** Begins a group; what is in it belongs together. */
    public void group(String styleClass) {
        open("g", "class", styleClass);
    }

    /** Begins a group for the eye alone. */
    public void unheard(String styleClass) {
        open("g", "class", styleClass, "aria-hidden", "true");
    }

    /** Begins a link. */
    public void link(String styleClass, String address) {
        open("a", "class", styleClass, "href", address);
    }

    /** Begins a group that is moved to the right and down. */
    public void moved(double right, double down) {
        open("g", "transform", "translate(" + at(right, down) + ")");
    }

    /** Ends what was begun last. */
    public void end() {
        out.append("</").append(open.pop()).append(">\n");
    }

    /** The name of what was begun last. */
    public void title(String title) {
        element("title", title);
    }

    public void path(String path, Paint paint) {
        var attributes = new ArrayList<>(List.of("class", paint.styleClass(), "d", path));
        paint.fill()
                .ifPresentOrElse(
                        fill -> attributes.addAll(colour("fill", fill)),
                        () -> attributes.addAll(List.of("fill", "none")));
        paint.stroke().ifPresent(stroke -> {
            attributes.addAll(colour("stroke", stroke));
            attributes.addAll(List.of("stroke-width", number(paint.width())));
        });
        paint.dashes().ifPresent(dashes -> attributes.addAll(List.of("stroke-dasharray", dashes)));
        open("path", attributes.toArray(String[]::new));
        open.pop();
        out.insert(out.length() - 1, '/').append('\n');
    }

    /** Words on one line. */
    public void words(String words, Point at, Lettering lettering) {
        open("text", lettered(lettering, at));
        escape(words);
        end();
    }

    /** Words on several lines; an empty one is none, and the first stands where the words do. */
    public void words(Lines lines, Point at, double height, Lettering lettering) {
        open("text", lettered(lettering, at));
        var filled = lines.filled();
        for (var i = 0; i < filled.size(); i++) {
            if (i == 0) {
                escape(filled.get(i));
                out.append('\n');
            } else {
                element("tspan", filled.get(i), "x", number(at.x()), "dy", number(height));
            }
        }
        end();
    }

    /** What every picture would take for granted is left out. */
    private String[] lettered(Lettering lettering, Point at) {
        var attributes = new ArrayList<>(List.of(
                "class",
                lettering.styleClass(),
                "x",
                number(at.x()),
                "y",
                number(at.y()),
                "font-size",
                number(lettering.size())));
        attributes.addAll(colour("fill", lettering.fill()));
        if (lettering.weight() != 400) {
            attributes.addAll(List.of("font-weight", Integer.toString(lettering.weight())));
        }
        if (!lettering.anchor().equals("start")) {
            attributes.addAll(List.of("text-anchor", lettering.anchor()));
        }
        return attributes.toArray(String[]::new);
    }

    /** The style of a page knows it by the class. */
    private List<String> colour(String attribute, Colour colour) {
        return inPage ? List.of() : List.of(attribute, colour.value());
    }

    /** The path around an area. */
    public static String rectangle(Area area) {
        return "M" + at(area.x(), area.y()) + "h" + number(area.width()) + "v" + number(area.height()) + "h"
                + number(-area.width()) + "z";
    }

    /** A place, as paths write it. */
    public static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** With at most one decimal, and a point in front of it wherever the machine stands. */
    public static String number(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    /** All that was written. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        return out.toString();
    }

    private void element(String name, String text, String... attributes) {
        open(name, attributes);
        escape(text);
        end();
    }

    /** Attributes are pairs of a name and a value. */
    private void open(String element, String... attributes) {
        out.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        open.push(element);
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
    }

    /** XML 1.0 can hold neither control characters nor halves of characters, not even escaped. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
