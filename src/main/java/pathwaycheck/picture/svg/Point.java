package pathwaycheck.picture.svg;

/** A place, from the top left corner of the picture. */
public record Point(double x, double y) {}
