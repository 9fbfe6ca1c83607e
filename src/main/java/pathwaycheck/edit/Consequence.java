package pathwaycheck.edit;

/**
 * Something that people are told otherwise though nobody wrote it: it follows from what was done.
 *
 * @param what in a sentence, as “Swim well” (swims-well): from “met” to “not met yet”
 * @param about what lines of reports it is found in
 */
public record Consequence(String what, String about) {}
