/** The dated way from here to the goal, at best and at worst. */
package pathwaycheck.plan;
