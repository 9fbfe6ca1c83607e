package pathwaycheck.testing.site;

import static pathwaycheck.testing.people.Person.encoded;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.report.Report;
import pathwaycheck.report.change.Comparison;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.report.change.Sums;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.web.server.LongAddresses;

/**
 * Every page in every state, for all that must be true of each. A new page is added here, and nowhere else. Nobody
 * comes by a link to the pages that refuse another method than GET, or ask to come again while the press is busy: other
 * tests ask for these.
 */
public final class Crawl {

    /** In the names of pages that are met once a career, with the first person who can come to them. */
    public static final String ONCE = "once, ";

    /** What the names of pages begin with on which something that the report advises is tried. */
    public static final String TRIED = "what if, tried, ";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * A page in one of its states.
     *
     * @param name what it shows, for a failure's message
     * @param path with its query
     */
    public record Page(String name, String path, int status) {
        @Override
        public String toString() {
            return name;
        }

        /** What a picture of it is called. */
        public String fileName() {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }

    private Crawl() {}

    /** The pages of the careers that ship. */
    public static Stream<Page> pages() {
        return OfAllThatShip.PAGES.stream();
    }

    /** Gathered once: it takes everybody's report, and what every remedy would change. */
    private static final class OfAllThatShip {
        private static final List<Page> PAGES = pagesOf(TheRules.all()).toList();
    }

    /** The pages of an app with these rules. */
    public static Stream<Page> pagesOf(List<RuleBook> ruleBooks) {
        return distinct(Stream.concat(ofTheApp(), ruleBooks.stream().flatMap(Crawl::ofCareer)));
    }

    /** What is not for reading: this person's report as data, and their calendar. */
    public static Stream<Page> documentsOf(Person person) {
        return Stream.of(
                new Page("data, " + person, person.at("/report.json"), 200),
                new Page("calendar, " + person, person.at("/calendar.ics"), 200));
    }

    private static Stream<Page> ofTheApp() {
        return Stream.of(
                new Page("start", "/", 200),
                new Page("privacy", "/privacy", 200),
                new Page("accessibility", "/accessibility", 200),
                new Page("on another site", "/embed", 200),
                new Page("no such page", "/nowhere/at/all", 404),
                new Page("no such career", "/astronaut", 404));
    }

    private static Stream<Page> ofCareer(RuleBook ruleBook) {
        var career = "/" + ruleBook.career().id();
        var first = career + "/questions/" + ruleBook.questions().get(0).id();
        var own = Stream.of(
                new Page("career", career, 200),
                new Page("how we decide", career + "/how-we-decide", 200),
                new Page("map", career + "/map", 200),
                new Page("class", career + "/class", 200),
                new Page("something wrong", career + "/something-wrong", 200),
                new Page(
                        "something wrong with one requirement",
                        career + "/something-wrong/" + ruleBook.career().goal().id(),
                        200),
                new Page("no such requirement", career + "/something-wrong/nothing", 404),
                new Page("first question, today", first, 200),
                new Page("no such question", career + "/questions/nothing", 404),
                new Page("no such day", first + "?as-of=2027-02-30", 400),
                new Page("a name that we do not know", first + "?physics=yes", 400),
                new Page("too long", first + "?physics=" + "y".repeat(LongAddresses.LONGEST), 414));
        var ofQuestions = ruleBook.questions().stream().flatMap(question -> ofQuestion(question, ruleBook));
        var ofPeople = Person.everybodyIn(ruleBook).flatMap(Crawl::ofPerson);
        return Stream.of(own, ofQuestions, ofPeople, comparedAlike(ruleBook))
                .flatMap(Function.identity())
                .map(page -> new Page(ruleBook.career().id() + ": " + page.name(), page.path(), page.status()));
    }

    /** Asked of the first person who comes to it: before an answer, with one, and with mistakes. */
    private static Stream<Page> ofQuestion(Question question, RuleBook ruleBook) {
        var asked = Person.everyQuestionIn(ruleBook)
                .filter(it -> it.question().equals(question))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No example is asked: " + question.id()));
        var answered = Person.everybodyIn(ruleBook)
                .filter(person -> person.asked().contains(question))
                .findFirst()
                .orElseThrow();
        var page = "/questions/" + question.id();
        var plain = Stream.of(
                new Page(question.id() + ", first view", asked.address(), 200),
                new Page(question.id() + ", answered", answered.at(page), 200),
                new Page(question.id() + ", tried", answered.at(page, "was." + question.id() + "="), 200),
                new Page(question.id() + ", without an answer", asked.answering(), 400));
        // At a question that is asked after the report, there is the whole report.
        var soFar = Stream.of(new Page(
                        question.id() + ", report so far", asked.person().at("/report-so-far"), 200))
                .filter(it -> !question.isAfterReport());
        return Stream.of(
                        plain,
                        soFar,
                        mistakes(question)
                                .map(mistake -> new Page(
                                        question.id() + ", " + mistake.getKey(),
                                        asked.answering(mistake.getValue().toArray(String[]::new)),
                                        400)))
                .flatMap(Function.identity());
    }

    /** Each with what was entered; the page shows of it what has a place in the form. */
    private static Stream<Map.Entry<String, List<String>>> mistakes(Question question) {
        if (question instanceof DateQuestion date) {
            var year = date.yearField() + "=2027";
            return Stream.of(
                    Map.entry("with a mistake", List.of(date.dayField() + "=31", date.monthField() + "=2", year)),
                    Map.entry("with a mistake in the month", List.of(date.monthField() + "=13", year)),
                    Map.entry("with a mistake in the year", List.of(date.monthField() + "=7")));
        }
        var one = question.id() + "=" + ((Choice) question).options().get(0).id();
        var none = question.id() + "=" + encoded("no such answer");
        return Stream.of(
                Map.entry("with a mistake", List.of(none)), Map.entry("with a mistake beside", List.of(one, none)));
    }

    private static Stream<Page> ofPerson(Person person) {
        var report = person.report();
        return Stream.of(
                        Stream.of(
                                new Page(ONCE + "check answers", person.at("/check-answers"), 200),
                                new Page(ONCE + "report, " + kind(report), person.at("/report"), 200),
                                new Page(ONCE + "requirements, " + kind(report), person.at("/requirements"), 200),
                                new Page(ONCE + "what if", person.at("/what-if"), 200),
                                new Page(ONCE + "what if, more", person.at("/what-if/more"), 200)),
                        today(person),
                        comingBack(person),
                        remedies(person, report),
                        comparing(person))
                .flatMap(Function.identity());
    }

    /** What to do first, and how the steps stand: reports that agree in these are made of the same parts. */
    private static String kind(Report report) {
        return report.next().kind()
                + report.steps().stream()
                        .map(step -> " " + step.status().word())
                        .collect(Collectors.joining());
    }

    /** Without a day in the address, if all is answered today too. */
    private static Stream<Page> today(Person person) {
        var today = person.on(LocalDate.now(LONDON));
        return today.journey().next().isPresent()
                ? Stream.empty()
                : Stream.of("/check-answers", "/report", "/requirements")
                        .map(page -> new Page(
                                ONCE + "today, " + page.substring(1),
                                person.at(page).replace("as-of=" + person.asOf() + "&", ""),
                                200));
    }

    /** With a note of what was told: the same, something else, of other requirements, and no note at all. */
    private static Stream<Page> comingBack(Person person) {
        var receipt = Receipt.of(person.atAGlance());
        var told = receipt.toString();
        var letters = receipt.letters();
        var otherwise = new Receipt(
                receipt.day(),
                receipt.hash(),
                receipt.about(),
                "q".repeat(letters.length()),
                "2020-01",
                "00000000",
                receipt.sums(),
                receipt.page(),
                receipt.career(),
                receipt.answers(),
                receipt.toApplyIn());
        return Stream.of(
                new Page(ONCE + "back and nothing changed", person.at("/report", "told=" + told), 200),
                new Page(ONCE + "back and all changed", person.at("/report", "told=" + otherwise), 200),
                new Page(
                        ONCE + "back to other rules",
                        person.at("/report", "told=" + told.replace(receipt.about(), "00000000")),
                        200),
                new Page(
                        ONCE + "back and all is said otherwise",
                        person.at("/report", "told=" + saidOtherwise(receipt)),
                        200),
                new Page(ONCE + "back with a damaged note", person.at("/report", "told=never"), 400));
    }

    private static Receipt saidOtherwise(Receipt told) {
        return new Receipt(
                told.day(),
                "000000",
                told.about(),
                told.letters(),
                told.goal(),
                told.rest(),
                told.sums().map(sums -> {
                    var windows = new LinkedHashMap<>(sums.windows());
                    windows.replaceAll((name, said) -> "zzzz");
                    return new Sums(
                            Collections.nCopies(sums.requirements().size(), "zzz"),
                            "zzz",
                            sums.sources(),
                            "zzz",
                            windows);
                }),
                told.page().map(page -> "zzzzzz"),
                told.career(),
                told.answers(),
                told.toApplyIn());
    }

    /** What would be said once one did what the report advises, as far as no more is asked then. */
    private static Stream<Page> remedies(Person person, Report report) {
        return report.requirements().stream()
                .flatMap(requirement -> requirement.toDos().stream())
                .flatMap(toDo -> toDo.afterwards().stream().flatMap(answers -> tried(toDo.id(), answers, person)));
    }

    private static Stream<Page> tried(String toDo, Answers afterwards, Person person) {
        var after = new Person(person.ruleBook(), person.name(), person.asOf(), afterwards);
        var marks = marks(person, after);
        return after.journey().next().isPresent()
                ? Stream.empty()
                : Stream.of(
                        new Page(TRIED + toDo + ", " + person, after.at("/what-if", marks), 200),
                        new Page(ONCE + "what if, more beside it", after.at("/what-if/more", marks), 200));
    }

    /** What is answered otherwise, and what stays as it is although it is about that. */
    private static String[] marks(Person was, Person is) {
        var changed = was.ruleBook().questions().stream()
                .filter(question ->
                        !was.answers().to(question).equals(is.answers().to(question)))
                .toList();
        var stays = changed.stream()
                .filter(question -> was.answers().to(question).isPresent())
                .flatMap(question -> was.ruleBook().about(question).stream())
                .filter(about -> is.answers().to(about).isPresent());
        return Stream.concat(changed.stream(), stays)
                .distinct()
                .flatMap(question -> was.answers().to(question).map(question::write).orElse(List.of("")).stream()
                        .map(value -> "was." + question.id() + "=" + encoded(value)))
                .toArray(String[]::new);
    }

    /** The form, the form with a mistake, and the table. */
    private static Stream<Page> comparing(Person person) {
        return person.asked().stream()
                .filter(question -> question.wording().compare().isPresent())
                .map(Choice.class::cast)
                .flatMap(question -> {
                    var page = "/compare/" + question.id();
                    var one = "set.1=" + question.options().get(0).id();
                    var other = "set.2=" + question.options().get(1).id();
                    return Stream.of(
                            new Page(ONCE + "compare", person.at(page), 200),
                            new Page(ONCE + "compare one set", person.at(page, one), 400),
                            new Page(ONCE + "compare nonsense", person.at(page, one, "set.2=no-such-answer"), 400),
                            new Page(ONCE + "compare, again", person.at(page, one, other, "again="), 200),
                            new Page(ONCE + "compared", person.at(page, one, other), 200),
                            new Page(ONCE + "compared, three", person.at(page, one, other, third(question)), 200));
                });
    }

    private static String third(Choice question) {
        return "set.3=" + question.options().get(2).id();
    }

    /** Two answers that come to the same, of the first person who has such. */
    private static Stream<Page> comparedAlike(RuleBook ruleBook) {
        return Person.everybodyIn(ruleBook)
                .flatMap(person -> person.asked().stream()
                        .filter(question -> question.wording().compare().isPresent())
                        .map(Choice.class::cast)
                        .flatMap(question -> alike(person, question)))
                .limit(1);
    }

    private static Stream<Page> alike(Person person, Choice question) {
        return IntStream.range(1, question.options().size())
                .mapToObj(place -> question.options().subList(place - 1, place + 1))
                .filter(two -> Comparison.of(two.stream()
                                .map(option -> reportWith(person, question, option))
                                .toList())
                        .isNothing())
                .map(two -> new Page(
                        ONCE + "compared, no difference",
                        person.at(
                                "/compare/" + question.id(),
                                "set.1=" + two.get(0).id(),
                                "set.2=" + two.get(1).id()),
                        200));
    }

    private static Report reportWith(Person person, Choice question, Option option) {
        return person.with(question.id(), option.id()).reportAsFarAsAnswered();
    }

    private static Stream<Page> distinct(Stream<Page> pages) {
        var seen = new HashSet<String>();
        return pages.filter(page -> seen.add(page.path()) && (!page.name().contains(ONCE) || seen.add(page.name())));
    }
}
