/** What one person is told, as plain data: chosen once and worded once, spans and windows too. */
package pathwaycheck.report;
