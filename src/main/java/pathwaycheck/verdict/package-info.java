/**
 * Conditions judged for one person: whether and when each holds, as a span of days, what decided it, which status each
 * requirement has, and which question comes next.
 */
package pathwaycheck.verdict;
