/** What must hold, and who says so: conditions, requirements, remedies, rounds, sources, the rule book. */
package pathwaycheck.rules;
