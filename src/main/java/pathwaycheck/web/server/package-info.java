/**
 * What stands between the network and the pages: what is refused, the one address that a page has, faults, health and
 * figures for operators.
 */
package pathwaycheck.web.server;
