package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pathwaycheck.plan.Missed;
import pathwaycheck.plan.Plan;
import pathwaycheck.question.Answers;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.Exhaustive;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Journey;

/**
 * One date of a round is changed. Whom that concerns is found twice: by the difference, and from everybody's own plan.
 */
class WhoIsConcernedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "opens: 2027-02-01 09:00, opens: 2027-02-03 09:00",
        "closes: 2027-02-14 17:00, closes: 2027-02-20 17:00",
        "starts: 2027-06-01, starts: 2027-04-01",
        "closes: 02-14 to 02-28, closes: 02-13 to 02-28",
        "starts: 06-01, starts: 05-01"
    })
    void a_date_concerns_those_whose_plan_rests_on_it_and_nobody_else(String date, String other) {
        var changed = lifeguard("rounds.yaml", date, other);

        var changes = difference(Lifeguard.BOOK, changed, AS_OF).changes();
        var everybody = Everybody.in(Lifeguard.BOOK, changed, AS_OF);

        assertThat(changes).isNotEmpty();
        assertAsManyAsTheirPlansSay(changes, everybody);
        assertThat(everybody.forWhom(WhoIsConcernedTest::toldBesidesThePlan)).isEmpty();
        assertThat(everybody.forWhom(WhoIsConcernedTest::dates))
                .hasSizeLessThan(everybody.all().size());
    }

    @Test
    void whoever_has_arrived_or_is_too_late_for_a_round_is_not_concerned_by_its_closing_day() {
        var changed = lifeguard("rounds.yaml", "closes: 2027-02-14 17:00", "closes: 2027-02-20 17:00");
        var everybody = Everybody.in(Lifeguard.BOOK, changed, AS_OF);

        assertThat(difference(Lifeguard.BOOK, changed, AS_OF).changes())
                .isNotEmpty()
                .allSatisfy(change -> {
                    var concerned = everybody.forWhom(WhoIsConcernedTest::windows);
                    assertThat(change.about()).isEqualTo(PLACE);
                    assertThat(change.before()).contains(", closes 5pm on 14 February 2027.");
                    assertThat(change.after()).contains(", closes 5pm on 20 February 2027.");
                    assertThat(concerned).contains(everybody.at(change.address()));
                    assertThat(concerned)
                            .extracting(answers -> new Person(Lifeguard.BOOK, answers, AS_OF).inWords())
                            .isNotEmpty()
                            .noneMatch(person -> person.contains("“I work as a lifeguard”"))
                            // The course that they need first ends after the places of 2027 start.
                            .noneMatch(person -> person.contains("“Bronze”"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "opens: 2026-02-02 09:00, opens: 2026-02-03 09:00",
        "closes: 2026-02-15 17:00, closes: 2026-02-20 17:00",
        "starts: 2026-06-01, starts: 2026-05-01"
    })
    void a_date_of_a_round_that_is_over_concerns_nobody(String date, String other) {
        var changed = lifeguard("rounds.yaml", date, other);

        assertThat(difference(Lifeguard.BOOK, changed, AS_OF).changes()).isEmpty();
    }

    /** The same as with the small rules above, on those that ship. */
    @Exhaustive
    @Test
    void had_the_window_of_2026_closed_four_days_later_only_those_who_were_ready_for_england_would_have_gained() {
        var dayAfter = LocalDate.of(2026, 1, 17);
        var before = TheRules.book();
        var after = ChangedRules.copy(TheRules.FOLDER, folder)
                .replace("rounds.yaml", "closes: 2026-01-16 16:00", "closes: 2026-01-20 16:00")
                .book();

        var changes = difference(before, after, dayAfter).changes();

        assertThat(changes)
                .isNotEmpty()
                .allMatch(change -> change.about().matches(DATES))
                .extracting(Difference.Change::address)
                .allMatch(address -> address.matches(".*&stage=(degree|graduate)&where=(england|anywhere)&.*"));
        assertThat(changes)
                .filteredOn(change -> change.about().startsWith("the days of what to do about “A paid training place”"))
                .isNotEmpty()
                .allMatch(change -> change.before().contains("Places start in September 2027."))
                .allMatch(change -> change.after().contains("closes 4pm on 20 January 2026.")
                        && change.after().contains("Places start in September 2026."));
    }

    private static final String PLACE = "the days of what to do about “A place at a pool” (place)";

    /** Whatever is said of days, and of ways, which are as long as their windows allow. */
    private static final String DATES =
            "the answer|(the (goal|latest month|way|days of what to do) |what to prepare for|another way ).*";

    private static void assertAsManyAsTheirPlansSay(List<Difference.Change> changes, Everybody everybody) {
        assertCount(changes, "the goal ", everybody, everybody.forWhom(WhoIsConcernedTest::goal));
        assertCount(changes, "the latest month ", everybody, everybody.forWhom(WhoIsConcernedTest::atWorst));
        assertCount(changes, PLACE, everybody, everybody.forWhom(WhoIsConcernedTest::windows));
        assertThat(changes).allMatch(change -> change.about().matches(DATES));
    }

    private static void assertCount(
            List<Difference.Change> changes, String about, Everybody everybody, List<Answers> concerned) {
        var found = changes.stream()
                .filter(change -> change.about().startsWith(about))
                .toList();

        assertThat(found.stream().mapToLong(Difference.Change::journeys).sum())
                .as(about)
                .isEqualTo(concerned.size());
        assertThat(found).allSatisfy(change -> assertThat(concerned).contains(everybody.at(change.address())));
    }

    /** It is told by the seasons, and the later one only where it is of a later year. */
    private static Object goal(Plan plan) {
        var goal = plan.assessment().ruleBook().career().goal();
        var best = plan.atBest(goal).date();
        var worst = plan.atWorst(goal).date().filter(day -> best.filter(it -> it.getYear() < day.getYear())
                .isPresent());
        return List.of(best.map(WhoIsConcernedTest::season), worst.map(WhoIsConcernedTest::season));
    }

    private static String season(LocalDate day) {
        return InWords.season(day).toString();
    }

    private static Object atBest(Plan plan) {
        return plan.atBest(plan.assessment().ruleBook().career().goal()).day();
    }

    /** Where the worst is no later than the best, it is not told. */
    private static Object atWorst(Plan plan) {
        return plan.atWorst(plan.assessment().ruleBook().career().goal())
                .date()
                .filter(worst -> !atBest(plan).equals(Day.on(worst)))
                .map(YearMonth::from);
    }

    private static Object windows(Plan plan) {
        return plan.remedies().stream()
                .map(remedy -> List.of(remedy.window(), remedy.missed().map(WhoIsConcernedTest::told)))
                .toList();
    }

    /** Of the window before we tell in which month its places start, and when it closed if it did. */
    private static Object told(Missed missed) {
        var closed = Optional.of(missed.window().closesOn()).filter(day -> missed.why() == Missed.Why.CLOSED);
        return List.of(missed.why(), YearMonth.from(missed.window().starts()), closed);
    }

    private static Object dates(Plan plan) {
        return List.of(atBest(plan), atWorst(plan), windows(plan));
    }

    /** Everything else on the report: how a person stands to each requirement, and why. */
    private static Object toldBesidesThePlan(Plan plan) {
        return Report.of(Journey.at(plan.assessment())).steps().stream()
                .flatMap(step -> step.requirements().stream())
                .flatMap(RequirementReport::withParts)
                .map(it -> List.of(it.id(), it.status(), it.sentence(), it.verdict(), it.because(), it.otherWays()))
                .toList();
    }

    private static Difference difference(RuleBook before, RuleBook after, LocalDate asOf) {
        return Difference.of(before, after, asOf, (done, all) -> {});
    }

    private RuleBook lifeguard(String file, String whole, String with) {
        return ChangedRules.copy(Lifeguard.FOLDER, folder)
                .replace(file, whole, with)
                .book();
    }
}
