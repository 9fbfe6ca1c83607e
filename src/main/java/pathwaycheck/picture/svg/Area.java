package pathwaycheck.picture.svg;

/** Where a box is, from the top left corner of the picture. */
public record Area(double x, double y, double width, double height) {}
