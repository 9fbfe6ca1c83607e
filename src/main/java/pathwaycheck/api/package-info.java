/** The report as data for programs, in a shape of its own. */
package pathwaycheck.api;
