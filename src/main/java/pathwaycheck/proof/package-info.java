/**
 * Every journey through a rule book and what is wrong with it as a whole; who is told something else by another one.
 */
package pathwaycheck.proof;
