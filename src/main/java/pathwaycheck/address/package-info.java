/**
 * Addresses, read and written: names and values, escapes, and {@code Links}, the one place that knows where pages are.
 */
package pathwaycheck.address;
