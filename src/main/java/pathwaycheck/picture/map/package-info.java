/** A rule book as lanes, stations and tags. */
package pathwaycheck.picture.map;
