/** What goes wrong, and what operators ask: faults, addresses that are too long, health. */
package pathwaycheck.web.server;
