/** What one person is told, as plain data, decided and worded once. */
package pathwaycheck.report;
