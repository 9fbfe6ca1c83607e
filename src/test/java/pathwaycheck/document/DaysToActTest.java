package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pathwaycheck.address.Query;
import pathwaycheck.question.Answers;
import pathwaycheck.report.Next;
import pathwaycheck.report.ToDo;
import pathwaycheck.rules.Remedy;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;

/** Whatever a report tells somebody to do on a day, or now, stands in their calendar on that day. */
@BesideOthers
class DaysToActTest {

    @Test
    void what_comes_first_stands_in_it_and_on_today_where_that_is_the_day() {
        var told = new AtomicInteger();

        Person.everybody().forEach(person -> toDoFirst(person.report().next()).ifPresent(what -> {
            var isToday = person.atAGlance()
                    .by()
                    .filter(by -> by.toString().matches("(Now|Today|Start now|As soon as you can).*"))
                    .isPresent();
            told.addAndGet(isToday ? 1 : 0);
            assertThat(EventsOfWay.of(person.atAGlance()))
                    .as(person.name())
                    .filteredOn(event -> !isToday || first(event.when()).equals(person.asOf()))
                    .anyMatch(event -> event.summary().contains(what));
        }));
        assertThat(told.get()).isPositive();
    }

    private static Optional<String> toDoFirst(Next next) {
        return next instanceof Next.Do || next instanceof Next.Ask || next instanceof Next.FindOut
                ? Optional.of(next.inShort())
                : Optional.empty();
    }

    @Test
    void and_what_to_get_ready_for_it_on_the_day_that_is_told() {
        var told = new AtomicInteger();

        Person.everybody().forEach(person -> getReady(person.report().next()).forEach(preparation -> {
            told.incrementAndGet();
            var day = preparation.overdue() ? person.asOf() : preparation.from();
            assertThat(on(day, person))
                    .as(person.name() + ": " + preparation)
                    .anyMatch(event -> event.summary().equals(preparation.toDo())
                            || event.says().stream().anyMatch(line -> line.startsWith(preparation.toDo())));
        }));
        assertThat(told.get()).isPositive();
    }

    private static Stream<ToDo.Preparation> getReady(Next next) {
        var toDo = next instanceof Next.Do first
                ? Optional.of(first.toDo())
                : next instanceof Next.Ask ask
                        ? ask.beside()
                        : next instanceof Next.FindOut findOut
                                ? findOut.beside()
                                : next instanceof Next.CarryOn carryOn ? carryOn.then() : Optional.<ToDo>empty();
        return toDo.stream().flatMap(it -> it.preparations().stream());
    }

    /** Nobody who asks or applies on the day on which a course begins is on it. */
    @Test
    void on_the_first_day_of_a_course_nothing_says_to_ask_or_to_apply() {
        var told = new AtomicInteger();

        Person.everybody().forEach(person -> startsOfCourses(person)
                .filter(person.asOf()::isBefore)
                .forEach(day -> {
                    told.incrementAndGet();
                    assertThat(on(day, person)).as(person.name()).isNotEmpty().noneMatch(event -> event.summary()
                            .matches("(Ask|Apply) .*"));
                }));
        assertThat(told.get()).isPositive();
    }

    private static Stream<LocalDate> startsOfCourses(Person person) {
        return person.report().way().stream()
                .filter(ToDo::isAskedForBefore)
                .flatMap(toDo -> toDo.starts().stream())
                .distinct();
    }

    /** Its author says from when on: else its first day would be told as the day to ask. */
    @Test
    void whatever_starts_each_year_on_one_day_and_begins_with_asking_says_from_when_on_one_asks() {
        var asked = TheRules.all().stream()
                .flatMap(book -> book.requirements())
                .flatMap(requirement -> requirement.remedies().stream())
                .filter(remedy -> remedy.toDo().matches("(Ask|Apply) .*"))
                .filter(remedy -> remedy.when() instanceof Remedy.When.After after
                        && after.starts().each().isPresent())
                .toList();

        assertThat(asked).isNotEmpty().allSatisfy(remedy -> assertThat(((Remedy.When.After) remedy.when()).applyFrom())
                .as(remedy.id())
                .isPresent());
    }

    @Test
    void an_honours_year_is_asked_for_now_and_a_new_degree_has_its_own_day() {
        var graduate = person(
                "stage=graduate&where=scotland&degree-kind=ordinary&degree-subject=mechanical&higher-degree=none"
                        + "&other-course=none&work=outside",
                "2026-12-05");

        assertThat(summaries(graduate))
                .contains(
                        "2026-12-05 Ask your old university to take you back for its honours year.",
                        "2027-01-13 Apply by today: Apply for a new honours degree, unless your old university takes"
                                + " you back.",
                        "2027-09-01 Starts: Your honours degree");
    }

    @Test
    void on_a_course_of_swap_the_choice_by_about_december_is_the_day_that_rings() {
        var adult = person(
                "stage=left-school&where=scotland&school-qualification=access&finished=planned&work=outside",
                "2027-01-14");

        assertThat(summaries(adult)).anyMatch(event -> event.startsWith("2027-12-01 Apply by today: Choose"));
        assertThat(EventsOfWay.of(adult.atAGlanceAsFarAsAnswered()))
                .noneMatch(event -> event.summary().startsWith("Apply by today: Choose")
                        && first(event.when()).isAfter(LocalDate.of(2027, 12, 1)));
    }

    @Test
    void two_days_for_one_application_are_told_together_and_stand_both_in_the_calendar() {
        var pupil = person(
                "stage=a-levels&where=england&school-qualification=other&maths-in-it=units&physics-in-it=units"
                        + "&a-levels-finish=2028-09",
                "2027-10-01");

        assertThat(pupil.atAGlanceAsFarAsAnswered().by().orElseThrow())
                .hasToString(
                        "Now. Apply by 8 January 2028, to be safe. That's for September 2028. Otherwise, by January"
                                + " 2029.");
        assertThat(summaries(pupil))
                .anyMatch(event -> event.startsWith("2028-01-08 No answer yet? Apply by today: "))
                .anyMatch(event -> event.startsWith("2029-01-08 Apply by today: "));
    }

    @Test
    void whoever_has_to_say_how_it_went_hears_first_of_late_places() {
        for (var finish : List.of("2027-08", "2027-08-12")) {
            var pupil = person(
                    "stage=a-levels&where=england&school-qualification=a-levels&subjects=maths&subjects=physics"
                            + "&subjects=chemistry&a-level-grades=below-abb&a-levels-finish=" + finish,
                    "2027-08-12");
            var next = pupil.report().next();
            var late = next instanceof Next.SayHowItWent said ? said.beside().orElseThrow() : ((Next.Do) next).toDo();

            assertThat(late.window().orElseThrow().isLate(pupil.asOf())).isTrue();
            assertThat(summaries(pupil))
                    .anyMatch(event -> event.startsWith("2027-08-12 Ask today about late places: "));
        }
    }

    private static Person person(String query, String asOf) {
        var answers = Answers.read(TheRules.book().questions(), Query.read(query));
        assertThat(answers.mistakes()).isEmpty();
        assertThat(answers.unknown()).isEmpty();
        return new Person(TheRules.book(), query, LocalDate.parse(asOf), answers.answers());
    }

    private static List<String> summaries(Person person) {
        return EventsOfWay.of(person.atAGlanceAsFarAsAnswered()).stream()
                .map(event -> first(event.when()) + " " + event.summary())
                .toList();
    }

    private static List<Event> on(LocalDate day, Person person) {
        return EventsOfWay.of(person.atAGlanceAsFarAsAnswered()).stream()
                .filter(event -> first(event.when()).equals(day))
                .toList();
    }

    private static LocalDate first(Event.When when) {
        if (when instanceof Event.OnDay on) {
            return on.day();
        }
        if (when instanceof Event.LastDay last) {
            return last.day();
        }
        if (when instanceof Event.FromHour from) {
            return from.hour().toLocalDate();
        }
        return when instanceof Event.UntilHour until ? until.hour().toLocalDate() : ((Event.EveryFewDays) when).first();
    }
}
