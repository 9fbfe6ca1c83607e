/** Pages and forms: each reads a request, asks the report, and names a template. */
package pathwaycheck.web.page;
