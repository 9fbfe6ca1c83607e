/** The dated way from here to the goal: which remedies, and in which windows, at best and at worst. */
package pathwaycheck.plan;
