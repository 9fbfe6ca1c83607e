/** Whether and when it holds for one person: the span of days, what decided it, and what to ask next. */
package pathwaycheck.verdict;
