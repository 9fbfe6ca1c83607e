/** Commands for authors and operators: they read what was typed, and print what other rooms found. */
package pathwaycheck.cli;
