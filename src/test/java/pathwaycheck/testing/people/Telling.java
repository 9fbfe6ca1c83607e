package pathwaycheck.testing.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.StepReport;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.rulebooks.TheRules;

/** A few people whose reports together say every kind of thing that anybody's does. */
public final class Telling {

    private static final boolean ONCE_MORE = Boolean.getBoolean("tests.once-more");

    /** What kinds of things one person's report says. */
    private record Told(Person person, Set<String> kinds) {

        static Told to(Person person) {
            var report = person.report();
            var kinds = new LinkedHashSet<String>();
            kinds.add("first " + report.next().kind());
            kinds.add("a way: " + !report.way().isEmpty() + ", dated: "
                    + report.goal().atBest().isPresent());
            kinds.add("another: " + report.secondPlan().isPresent());
            report.steps().forEach(step -> kinds.add(kind(step)));
            report.requirements().forEach(requirement -> kinds.add(kind(requirement)));
            return new Told(person, kinds);
        }

        private static String kind(StepReport step) {
            var hasNote = !step.otherWays().isEmpty() || !step.askedOfOthers().isEmpty();
            return "step " + step.status() + (hasNote ? ", with a note" : "");
        }

        private static String kind(RequirementReport requirement) {
            return requirement.status()
                    + (requirement.essential() ? " essential" : " preferred")
                    + (requirement.passed().isPresent() ? " passed" : "");
        }
    }

    /** Whoever is told most that nobody before was told, until nothing is left to tell. */
    public static Stream<Person> people() {
        return OfAllThatShip.PEOPLE.stream();
    }

    /** Everybody; or these few where all runs once more, on another JDK: to that, everybody is alike. */
    public static Stream<Person> orEverybody() {
        return ONCE_MORE ? people() : Person.everybody();
    }

    /** The same at each question that they are asked. */
    public static Stream<Person.Asked> orAtEveryQuestion() {
        return ONCE_MORE ? people().flatMap(Person::everyQuestionOf).distinct() : Person.everyQuestion();
    }

    /** Those of the people in these rule books. */
    public static Stream<Person> peopleIn(List<RuleBook> ruleBooks) {
        var people =
                ruleBooks.stream().flatMap(Person::everybodyIn).map(Told::to).toList();
        var said = new HashSet<String>();
        var chosen = new ArrayList<Person>();
        for (var next = most(people, said); !said.containsAll(next.kinds()); next = most(people, said)) {
            said.addAll(next.kinds());
            chosen.add(next.person());
        }
        return chosen.stream();
    }

    /** Chosen once: it takes everybody's report. */
    private static final class OfAllThatShip {
        private static final List<Person> PEOPLE = peopleIn(TheRules.all()).toList();
    }

    private static Told most(List<Told> people, Set<String> said) {
        var most = people.get(0);
        for (var told : people) {
            most = news(told, said) > news(most, said) ? told : most;
        }
        return most;
    }

    private static long news(Told told, Set<String> said) {
        return told.kinds().stream().filter(kind -> !said.contains(kind)).count();
    }

    private Telling() {}
}
