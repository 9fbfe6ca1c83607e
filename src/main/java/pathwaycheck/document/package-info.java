/** The report as a calendar and as a PDF with a style of its own, and its address as a QR code. */
package pathwaycheck.document;
