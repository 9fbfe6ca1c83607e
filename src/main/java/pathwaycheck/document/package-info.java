/**
 * The report as a calendar and as a PDF with a style of its own, and its address as a QR code; for everybody, the
 * windows as a calendar and what changes in the rules as a feed.
 */
package pathwaycheck.document;
