/** How a request becomes a visit, and where this site is at home. */
package pathwaycheck.web.site;
