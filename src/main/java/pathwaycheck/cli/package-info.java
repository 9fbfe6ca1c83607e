/** Commands for authors and operators. */
package pathwaycheck.cli;
