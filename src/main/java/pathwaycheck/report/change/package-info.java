/** Reports of one person held against each other: side by side, since the last visit, line by line. */
package pathwaycheck.report.change;
