package pathwaycheck.testing.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Telling;
import pathwaycheck.testing.rulebooks.TheRules;

/** One page of each kind in the crawl, and reports that say all there is to say. */
public final class Kinds {

    /** Here each career has much of its own to say. */
    private static final Set<String> DIFFERENT = Set.of("career", "how we decide");

    /** The first page of each kind, and then the reports. */
    public static Stream<Crawl.Page> pages() {
        return OfAllThatShip.PAGES.stream();
    }

    /** For what is asked of pages as such: these, and in the exhaustive run every page of the crawl. */
    public static Stream<Crawl.Page> pagesOrAll() {
        return FewOrAll.of(pages(), Crawl.pages());
    }

    /** One page of each kind, of an app with these rules. */
    public static Stream<Crawl.Page> pagesOf(List<RuleBook> ruleBooks) {
        return chosen(Crawl.pagesOf(ruleBooks), ruleBooks);
    }

    /** In these, every thing to do first and every status occurs. */
    public static Stream<Crawl.Page> reports() {
        return reportsOf(Telling.people());
    }

    /** Chosen once, from a crawl that is gathered once. */
    private static final class OfAllThatShip {
        private static final List<Crawl.Page> PAGES =
                chosen(Crawl.pages(), TheRules.all()).toList();
    }

    private static Stream<Crawl.Page> chosen(Stream<Crawl.Page> pages, List<RuleBook> ruleBooks) {
        var firsts = new LinkedHashMap<String, Crawl.Page>();
        pages.forEach(page -> firsts.putIfAbsent(kind(page.name(), ruleBooks), page));
        var kinds = firsts.entrySet().stream().map(first -> named(first.getKey(), first.getValue()));
        return Stream.concat(kinds, reportsOf(Telling.peopleIn(ruleBooks)));
    }

    private static Stream<Crawl.Page> reportsOf(Stream<Person> people) {
        return people.map(person -> new Crawl.Page("report, " + person, person.at("/report"), 200));
    }

    private static Crawl.Page named(String name, Crawl.Page page) {
        return new Crawl.Page(name, page.path(), page.status());
    }

    /** What the page is, whoever it is about and whatever it asks. */
    private static String kind(String name, List<RuleBook> ruleBooks) {
        for (var ruleBook : ruleBooks) {
            var prefix = ruleBook.career().id() + ": ";
            if (name.startsWith(prefix)) {
                var kind = withoutExamples(name.substring(prefix.length()), ruleBook);
                return DIFFERENT.contains(kind)
                        ? kind + ", " + ruleBook.career().title()
                        : kind;
            }
        }
        return name;
    }

    private static String withoutExamples(String full, RuleBook ruleBook) {
        var name = full.replace(Crawl.ONCE, "")
                .replaceFirst("^(report|requirements), .*", "$1")
                .replaceFirst("^" + Crawl.TRIED + ".*", "what if, tried");
        for (var question : ruleBook.questions()) {
            if (name.startsWith(question.id() + ", ")) {
                return kind(question) + name.substring(question.id().length());
            }
        }
        return ruleBook.examples().stream()
                .map(example -> ", " + example.name())
                .filter(name::endsWith)
                .findFirst()
                .map(person -> name.substring(0, name.length() - person.length()))
                .orElse(name);
    }

    private static String kind(Question question) {
        var answers = question instanceof Choice choice ? choice.many() ? "several answers" : "one answer" : "a date";
        return question.offersNotSure() ? answers + " or not sure" : answers;
    }

    private Kinds() {}
}
