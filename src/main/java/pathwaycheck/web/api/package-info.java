/**
 * The API for programs: what is asked is read as pages read it, and answered with the documents of {@code api}; and
 * what it says of itself.
 */
package pathwaycheck.web.api;
