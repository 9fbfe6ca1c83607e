/** A rule book as boxes and arrows. */
package pathwaycheck.picture.map;
