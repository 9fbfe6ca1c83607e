package pathwaycheck.web;

/**
 * One of the reports that stand side by side.
 *
 * @param title what its column is called
 * @param whole where it is told whole
 */
record Column(String title, Address whole) {}
