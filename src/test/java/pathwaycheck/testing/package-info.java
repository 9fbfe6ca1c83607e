/**
 * What tests work with, in rooms of its own; promises stand in the rooms of what they are about. Some things hold for
 * few each time and for all in the exhaustive run: see {@link pathwaycheck.testing.FewOrAll}.
 */
package pathwaycheck.testing;
