/** Shapes and words of pictures, and the colours of pictures and paper. */
package pathwaycheck.picture.svg;
