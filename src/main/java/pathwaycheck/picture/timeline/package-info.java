/** The way of one person on a scale of years. */
package pathwaycheck.picture.timeline;
