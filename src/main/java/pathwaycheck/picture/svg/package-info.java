/** Shapes, words and colours of pictures. */
package pathwaycheck.picture.svg;
