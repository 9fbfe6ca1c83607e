package pathwaycheck.picture.svg;

import java.util.Locale;

/** Colours of the palette by day, for a picture that stands alone. The palette itself is web/app/_palette.scss. */
public enum Colour {
    INK("#1d2a2c"),
    INK_SOFT("#4a585b"),
    SAND("#f3ece0"),
    CARD("#ffffff"),
    LINE("#cfc6b6"),
    FIELD("#45545a"),
    FOCUS("#b8450b"),
    BUTTON("#0f5c63"),
    SOON("#0b5560"),
    SOON_TINT("#dceff0"),
    ACT("#80400a"),
    ACT_TINT("#fbe8cf");

    private final String value;

    Colour(String value) {
        this.value = value;
    }

    /** As SVG writes it. */
    public String value() {
        return value;
    }

    /** What the palette calls it. */
    public String inPalette() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
