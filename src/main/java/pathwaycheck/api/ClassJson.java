package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pathwaycheck.cohort.Sums;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.rules.RuleBook;

/**
 * A whole class, counted: what comes after its last pupil. The numbers are not for others: few may tell of one.
 *
 * @param pupils how many were told something
 * @param wrong how many rows had something wrong
 * @param open to how many pupils a question is open before their report
 * @param counts of each requirement
 * @param changes what the answer that was tried would change; absent: none was
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClassJson(
        RulesJson rules,
        LocalDate asOf,
        int pupils,
        int wrong,
        int open,
        List<CountJson> counts,
        Optional<ClassChangesJson> changes) {

    /** How many stand how to one requirement, by the word of their status. */
    public record CountJson(String requirement, Map<String, Integer> statuses) {
        private static CountJson of(Sums.Count count) {
            var statuses = new TreeMap<String, Integer>();
            count.now().forEach((status, many) -> statuses.put(status.word(), many));
            return new CountJson(count.requirement().id(), statuses);
        }
    }

    /**
     * What an answer that all try would change.
     *
     * @param tried as {@code subjects=physics}
     * @param untouched how many pupils it is not for: they are not asked this, or chose none of many options yet
     */
    public record ClassChangesJson(String tried, int untouched, List<ClassChangeJson> requirements) {}

    /**
     * One requirement that more or fewer would meet, today or from a day that is known.
     *
     * @param now how many do without it
     * @param then how many would
     */
    public record ClassChangeJson(String requirement, int now, int then) {}

    /** What this class comes to. */
    public static ClassJson of(Sums sums, RuleBook ruleBook, LocalDate asOf, Optional<WhatIf> whatIf) {
        return new ClassJson(
                RulesJson.of(ruleBook),
                asOf,
                sums.told(),
                sums.wrong(),
                sums.open(),
                sums.counts().stream().map(CountJson::of).toList(),
                whatIf.map(it -> new ClassChangesJson(
                        it.toString(),
                        sums.untouched(),
                        sums.changes().stream()
                                .map(change ->
                                        new ClassChangeJson(change.requirement().id(), change.now(), change.ifSo()))
                                .toList())));
    }
}
