/** Reading a folder into a rule book, or listing all that is wrong with it. */
package pathwaycheck.rulefiles;
