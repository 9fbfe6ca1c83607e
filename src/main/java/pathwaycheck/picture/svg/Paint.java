package pathwaycheck.picture.svg;

import java.util.Optional;

/**
 * How a shape is painted.
 *
 * @param styleClass what the style of a page calls it, which paints it with the colours of these names
 * @param fill what is in it; empty: nothing
 * @param stroke its outline; empty: none
 * @param dashes the lengths of strokes and gaps, as "4 2"; empty: one stroke
 */
public record Paint(
        String styleClass, Optional<Colour> fill, Optional<Colour> stroke, double width, Optional<String> dashes) {

    /** A shape without an outline. */
    public static Paint fill(String styleClass, Colour fill) {
        return new Paint(styleClass, Optional.of(fill), Optional.empty(), 0, Optional.empty());
    }

    /** A line, or an outline with nothing in it. */
    public static Paint line(String styleClass, Colour stroke, double width) {
        return new Paint(styleClass, Optional.empty(), Optional.of(stroke), width, Optional.empty());
    }

    /** A shape with an outline. */
    public static Paint box(String styleClass, Colour fill, Colour stroke, double width) {
        return new Paint(styleClass, Optional.of(fill), Optional.of(stroke), width, Optional.empty());
    }

    public Paint dashed(String lengths) {
        return new Paint(styleClass, fill, stroke, width, Optional.of(lengths));
    }
}
