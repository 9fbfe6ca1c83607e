/**
 * A class in a table: rows are read as spreadsheets write them, each pupil is told what one address would tell, and
 * what may be shared of them all is counted. Nothing is kept from one row to the next but what it was told.
 */
package pathwaycheck.cohort;
