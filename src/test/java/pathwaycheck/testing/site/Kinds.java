package pathwaycheck.testing.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Telling;
import pathwaycheck.testing.rulebooks.TheRules;

/** One page of each kind in the crawl, and reports that say all there is to say: few enough to look at closely. */
public final class Kinds {

    /** Here each career has much of its own to say. */
    private static final Set<String> DIFFERENT = Set.of("career", "how we decide");

    /** In these lies what lies in no other page. */
    private static final Set<String> ALSO = Set.of(
            "what if, tried, choose-a-qualification, A 15-year-old who is not sure of anything is told what to find out",
            "what if, tried, train, A master's degree whose award day has passed counts",
            "what if, tried, add-physics, A student with maths and chemistry but no physics must check with universities");

    private static final List<Person> TELLING = Telling.people().toList();
    private static final List<Crawl.Page> PAGES = chosen();

    /** The first page of each kind, and then the reports. */
    public static Stream<Crawl.Page> pages() {
        return PAGES.stream();
    }

    /** In these, every thing to do first and every status occurs. */
    public static Stream<Crawl.Page> reports() {
        return TELLING.stream().map(person -> new Crawl.Page("report, " + person, person.at("/report"), 200));
    }

    private static List<Crawl.Page> chosen() {
        var firsts = new LinkedHashMap<String, Crawl.Page>();
        Crawl.pages().forEach(page -> firsts.putIfAbsent(kind(page.name()), page));
        var kinds = firsts.entrySet().stream().map(first -> named(first.getKey(), first.getValue()));
        return Stream.concat(kinds, reports()).toList();
    }

    private static Crawl.Page named(String name, Crawl.Page page) {
        return new Crawl.Page(name, page.path(), page.status());
    }

    /** What the page is, whoever it is about and whatever it asks. */
    private static String kind(String name) {
        for (var ruleBook : TheRules.all()) {
            var prefix = ruleBook.career().id() + ": ";
            if (name.startsWith(prefix)) {
                var full = name.substring(prefix.length());
                var kind = ALSO.contains(full) ? full : withoutExamples(full, ruleBook);
                return DIFFERENT.contains(kind)
                        ? kind + ", " + ruleBook.career().title()
                        : kind;
            }
        }
        return name;
    }

    private static String withoutExamples(String full, RuleBook ruleBook) {
        var name = full.replace(Crawl.ONCE, "")
                .replaceFirst("^report, .*", "report")
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
