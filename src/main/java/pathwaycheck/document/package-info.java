/** The report as a calendar, as a PDF, and its address as a code for cameras. */
package pathwaycheck.document;
