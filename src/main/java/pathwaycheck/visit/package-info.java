/**
 * What one address says and where it leads: whose rules, which day, which answers, what is only tried, what was told
 * before; and which names it may hold.
 */
package pathwaycheck.visit;
