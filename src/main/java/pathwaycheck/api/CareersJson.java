package pathwaycheck.api;

import java.time.LocalDate;
import java.util.List;
import pathwaycheck.address.Links;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.RuleBooks;

/** All careers whose rules are in service. */
public record CareersJson(LocalDate asOf, List<CareerInShort> careers) {

    /**
     * One of them, and where more is told.
     *
     * @param rules what it is told by
     */
    public record CareerInShort(String id, String title, String summary, RulesJson rules, CareerLinks links) {
        private static CareerInShort of(RuleBook ruleBook) {
            var career = ruleBook.career();
            return new CareerInShort(
                    career.id(),
                    career.title(),
                    career.summary(),
                    RulesJson.of(ruleBook),
                    CareerLinks.of(new Links(career.id())));
        }
    }

    /** Where a career is, as paths on this host: for programs all but the page. */
    public record CareerLinks(String self, String assess, String whatIf, String page) {
        static CareerLinks of(Links links) {
            return new CareerLinks(
                    links.apiCareer().toString(),
                    links.apiAssess().toString(),
                    links.apiWhatIf().toString(),
                    links.about().toString());
        }
    }

    /** These rules, as of this day. */
    public static CareersJson of(RuleBooks ruleBooks, LocalDate asOf) {
        return new CareersJson(
                asOf, ruleBooks.all().stream().map(CareerInShort::of).toList());
    }
}
