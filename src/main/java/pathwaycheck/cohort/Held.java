package pathwaycheck.cohort;

import pathwaycheck.rules.Status;
import pathwaycheck.verdict.Day;

/** How a pupil stands to one requirement, and the days between which it begins to hold. */
public record Held(Status status, Day earliest, Day latest) {}
