package pathwaycheck.picture.map;

/** An arrow of the map from one box to another, by their names, and what it says. */
record Arrow(String from, String to, Tie tie) {}
