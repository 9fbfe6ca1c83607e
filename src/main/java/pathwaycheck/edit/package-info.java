/** What an author did to the rules between two states of them, and who is told something else because of it. */
package pathwaycheck.edit;
