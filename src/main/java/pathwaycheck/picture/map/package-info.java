/** A rule book as a picture: a lane for a step, a station for a requirement, a tag for a question. */
package pathwaycheck.picture.map;
