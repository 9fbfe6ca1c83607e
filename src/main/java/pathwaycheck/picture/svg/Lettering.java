package pathwaycheck.picture.svg;

/**
 * How words are written.
 *
 * @param styleClass what style sheets call it
 * @param weight 400 or 700
 * @param anchor which end of the words stands at the place given: start, middle or end
 */
public record Lettering(String styleClass, double size, int weight, Colour fill, String anchor) {

    private static final double BOLD = 1.16;

    /** Plain words in the colour of the text. */
    public static Lettering ink(String styleClass, double size) {
        return new Lettering(styleClass, size, 400, Colour.INK, "start");
    }

    /** Words beside the point. */
    public static Lettering soft(String styleClass, double size) {
        return new Lettering(styleClass, size, 400, Colour.INK_SOFT, "start");
    }

    public Lettering bold() {
        return new Lettering(styleClass, size, 700, fill, anchor);
    }

    public Lettering centredThere() {
        return new Lettering(styleClass, size, weight, fill, "middle");
    }

    /** How wide these words may come to be. */
    public double width(String words) {
        return Lines.width(words) * em();
    }

    /** The words in so many lines of this width. */
    public Lines lines(String words, double width, int count) {
        return Lines.of(words, width / em(), count);
    }

    private double em() {
        return weight > 400 ? size * BOLD : size;
    }
}
