/**
 * What must hold, and who says so: conditions, requirements and their statuses, remedies, rounds with their windows,
 * sources, the rule book.
 */
package pathwaycheck.rules;
