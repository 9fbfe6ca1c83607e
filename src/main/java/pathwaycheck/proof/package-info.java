/**
 * Every journey through a rule book and what is wrong with it as a whole; and whom other rules would tell something
 * else.
 */
package pathwaycheck.proof;
