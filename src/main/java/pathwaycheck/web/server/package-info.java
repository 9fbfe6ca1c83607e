/** What is no page: faults, addresses that are too long, health. */
package pathwaycheck.web.server;
