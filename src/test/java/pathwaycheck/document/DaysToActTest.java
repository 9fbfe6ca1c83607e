package pathwaycheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    void what_comes_first_stands_on_today() {
        var told = new AtomicInteger();

        Person.everybody().forEach(person -> toDoFirst(person.report().next()).ifPresent(what -> {
            told.incrementAndGet();
            assertThat(on(person.asOf(), person))
                    .as(person.name())
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

        Person.everybody()
                .forEach(person -> getReady(person.report().next()).forEach(preparation -> {
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

        Person.everybody()
                .forEach(person -> startsOfCourses(person)
                        .filter(person.asOf()::isBefore)
                        .forEach(day -> {
                            told.incrementAndGet();
                            assertThat(on(day, person))
                                    .as(person.name())
                                    .isNotEmpty()
                                    .noneMatch(event -> event.summary().matches("(Ask|Apply) .*"));
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

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(remedy -> assertThat(((Remedy.When.After) remedy.when()).applyFrom())
                        .as(remedy.id())
                        .isPresent());
    }

    private static List<Event> on(LocalDate day, Person person) {
        return EventsOfWay.of(person.atAGlance()).stream()
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
        return when instanceof Event.UntilHour until
                ? until.hour().toLocalDate()
                : ((Event.EveryFewDays) when).first();
    }
}
