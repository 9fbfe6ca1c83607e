/** The operator's settings, where this site is at home, and how a request becomes a visit. */
package pathwaycheck.web.site;
