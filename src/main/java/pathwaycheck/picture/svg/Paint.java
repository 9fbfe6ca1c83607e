package pathwaycheck.picture.svg;

/**
 * How a shape is painted.
 *
 * @param styleClass what style sheets call it; a page may paint it otherwise, in the dark or on paper
 * @param dashes the lengths of strokes and gaps, as "4 2"; "none": one stroke
 */
public record Paint(String styleClass, String fill, String stroke, double width, String dashes) {

    public static final String NONE = "none";

    /** A shape without an outline. */
    public static Paint fill(String styleClass, String fill) {
        return new Paint(styleClass, fill, NONE, 0, NONE);
    }

    /** A line, or an outline with nothing in it. */
    public static Paint line(String styleClass, String stroke, double width) {
        return new Paint(styleClass, NONE, stroke, width, NONE);
    }

    /** A shape with an outline. */
    public static Paint box(String styleClass, String fill, String stroke, double width) {
        return new Paint(styleClass, fill, stroke, width, NONE);
    }

    public Paint dashed(String lengths) {
        return new Paint(styleClass, fill, stroke, width, lengths);
    }
}
