package pathwaycheck.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pathwaycheck.address.Address;
import pathwaycheck.address.Pair;
import pathwaycheck.report.InWords;
import pathwaycheck.report.Report;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.report.ToDo;
import pathwaycheck.report.WayIn;
import pathwaycheck.report.change.ChangesSince;
import pathwaycheck.report.change.ReportInLines;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.TheRules;

/**
 * The rules change, and people come back by the address that their report gave them: everybody who was told of the
 * thing hears of it, and whoever is told nothing else hears that nothing has changed.
 */
@BesideOthers
class WhatChangedTest {

    /** All of them would fill any memory. */
    private static final int MOST_NAMED = 3;

    @TempDir
    Path folder;

    /** Something that an author changes, who was told of it, and as what they hear of it. */
    enum Changed {
        A_WINDOW_IS_PUBLISHED(
                "rounds.yaml",
                "  published:\n    - opens: 2026-01-06 11:00",
                "  published:\n    - opens: 2027-01-07 11:00\n      closes: 2027-01-20 16:00\n"
                        + "      starts: 2027-09-01\n      sources: [stp-applying]\n    - opens: 2026-01-06 11:00",
                told(windowOf("direct-entry-england", 2027)),
                since -> says(since, "Opens 11am on 7 January 2027, closes 4pm on 20 January 2027.")),
        A_WINDOW_OF_A_WAY_BESIDE_THEIRS_IS_PUBLISHED(
                "rounds.yaml",
                "  published:\n    - opens: 2026-01-06 11:00",
                "  published:\n    - opens: 2027-01-07 11:00\n      closes: 2027-01-20 16:00\n"
                        + "      starts: 2027-09-01\n      sources: [stp-applying]\n    - opens: 2026-01-06 11:00",
                told -> isPublishedOfAWay(told),
                since -> since.windows().stream().anyMatch(window -> window.says()
                        .contains("Opens 11am on 7 January 2027, closes 4pm on 20 January 2027."))),
        A_WINDOW_MOVES(
                "rounds.yaml",
                "apply-by: 2027-01-13 18:00",
                "apply-by: 2027-01-12 18:00",
                told(windowOf("university", 2027)),
                since -> says(since, "Apply by 6pm on 12 January 2027.")),
        WHAT_WAS_EXPECTED_OF_A_WINDOW_IS_CORRECTED(
                "rounds.yaml",
                "closes: 02-03 to 05-31",
                "closes: 02-04 to 05-31",
                told(windowOf("posts-in-scotland")),
                since -> says(since, "may close from 4 February")),
        WHAT_IS_SAID_OF_AN_EXPECTED_WINDOW_IS_ANOTHER_SENTENCE(
                "rounds.yaml",
                "Six months ahead is wise, and we plan",
                "Six months ahead is best, and we plan",
                told(windowOf("masters")),
                since -> says(since, "Six months ahead is best, and we plan")),
        THE_HOUR_IS_ANOTHER(
                "rounds.yaml",
                "apply-by: 2027-01-13 18:00",
                "apply-by: 2027-01-13 12:00",
                told(windowOf("university", 2027)),
                since -> says(since, "Apply by noon on 13 January 2027.")),
        A_SOURCE_IS_CHECKED_AGAIN(
                "sources.yaml",
                "stp-direct-entry-recruitment-guidance/applying-for-an-stp-direct-entry-post\n  published: undated\n"
                        + "  checked: 2026-11-22",
                "stp-direct-entry-recruitment-guidance/applying-for-an-stp-direct-entry-post\n  published: undated\n"
                        + "  checked: 2026-11-27",
                told -> told.before.sources().stream()
                        .anyMatch(source -> source.id().equals("stp-applying")),
                ChangesSince::checkedAgain),
        A_SENTENCE_IS_ANOTHER(
                "requirements/experience.yaml",
                "if-not-met: A project of your own is a good way to begin.",
                "if-not-met: A project of your own is the best way to begin.",
                told -> told.before.requirements().stream()
                        .flatMap(it -> it.sentence().stream())
                        .anyMatch(sentence -> sentence.startsWith("A project of your own")),
                since -> since.reworded().stream().anyMatch(it -> it.id().equals("made-something"))),
        WHAT_THERE_IS_TO_DO_IS_ANOTHER_SENTENCE(
                "requirements/application.yaml",
                "do: Apply to Health Education and Improvement Wales for the Scientist Training Programme.",
                "do: Apply in Wales for the Scientist Training Programme.",
                told(windowOf("direct-entry-wales")),
                since -> since.restMoved() || !since.reworded().isEmpty()),
        THERE_IS_A_NEW_IDEA(
                "requirements/experience.yaml",
                "    - id: workshop-project\n",
                "    - id: read-a-book\n      do: Read a book about it.\n      name: Read a book\n"
                        + "      starts: any day\n      takes: not known\n      gives: { experience: project }\n"
                        + "      link: { none: \"Any library has one.\" }\n      sources: [ipem-clinical-engineers]\n"
                        + "    - id: workshop-project\n",
                told -> told.after.ideas().stream().anyMatch(toDo -> toDo.id().equals("read-a-book")),
                since -> since.restMoved() || !since.reworded().isEmpty()),
        WHAT_SOMEBODY_DOES_WHO_REACHES_THE_GOAL_IS_ANOTHER_WORD(
                "career.yaml",
                "reach: qualify",
                "reach: get registered",
                told -> !told.before.goal().isReached(),
                ChangesSince::restMoved),
        WHAT_A_STEP_IS_ABOUT_IS_ANOTHER_SENTENCE(
                "career.yaml",
                "says: The subjects you take now open the door to the right degree.",
                "says: The subjects you take now open doors.",
                told -> told.before.steps().stream().anyMatch(step -> step.id().equals("school") && step.applies()),
                ChangesSince::restMoved),
        AN_ANSWER_IS_WORDED_OTHERWISE(
                "questions.yaml",
                "short: electrical or electronic engineering",
                "short: electronic engineering",
                told -> told.before.answers().stream()
                        .anyMatch(answer -> answer.statement().contains("electrical or electronic")),
                ChangesSince::restMoved),
        A_WAY_GOES(
                "requirements/degree.yaml",
                "other-ways: [technologist, practitioner-training, apprenticeship, industry]",
                "other-ways: [practitioner-training, apprenticeship, industry]",
                told -> ways(told.before, "technologist") > ways(told.after, "technologist"),
                since -> !since.reworded().isEmpty()),
        WHAT_TO_WEIGH_OF_A_WAY_IS_ANOTHER(
                "ways.yaml",
                "Members of a listed body pay £300.\n  for:",
                "Members of a listed body pay £310.\n  for:",
                told -> told.before.otherWays().stream()
                        .anyMatch(way -> way.id().equals("route-2")),
                since -> !since.reworded().isEmpty());

        private final String file;
        private final String whole;
        private final String with;
        private final Predicate<Told> told;
        private final Predicate<ChangesSince> hears;

        Changed(String file, String whole, String with, Predicate<Told> told, Predicate<ChangesSince> hears) {
            this.file = file;
            this.whole = whole;
            this.with = with;
            this.told = told;
            this.hears = hears;
        }

        /**
         * They go by this window before and after, and are told its days: late places have none. Who goes by another
         * one then is told so as well.
         */
        private static Predicate<Told> told(Predicate<ToDo> window) {
            return told -> toDos(told.before).anyMatch(window.and(isInTime(told.before)))
                    && toDos(told.after).anyMatch(window.and(isInTime(told.after)));
        }

        private static boolean isPublishedOfAWay(Told told) {
            return told.waysAfter.stream()
                    .anyMatch(way -> way.window().filter(Window::isPublished).isPresent()
                            && toDos(told.after).noneMatch(toDo -> toDo.window().equals(way.window()))
                            && told.waysBefore.stream()
                                    .anyMatch(before -> before.id().equals(way.id())
                                            && before.window()
                                                    .filter(window -> !window.isPublished()
                                                            && window.starts()
                                                                    .equals(way.window()
                                                                            .get()
                                                                            .starts()))
                                                    .isPresent()));
        }

        private static Predicate<ToDo> isInTime(Report report) {
            return toDo -> toDo.window()
                    .filter(window -> window.isPublished() && window.isLate(report.asOf()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybody_who_was_told_of_it_hears_of_it_and_who_is_told_nothing_else_hears_of_nothing(Changed changed) {
        var after = ChangedRules.copy(TheRules.FOLDER, folder)
                .replace(changed.file, changed.whole, changed.with)
                .book();

        var people = Before.EVERYBODY.stream()
                .flatMap(it -> it.comingBack(after, 0).stream())
                .toList();
        assertThat(apart(people, changed.told, since -> changed.hears.test(since) && !since.isNothing()))
                .as("who was told of it and hears of nothing")
                .isEmpty();
        assertThat(apart(people, told -> !told.isTheSame, since -> !since.isNothing()))
                .as("who is told something else and hears of nothing")
                .isEmpty();
        assertThat(apart(people, Told::isTheSame, ChangesSince::isNothing))
                .as("who is told nothing else and hears of something")
                .isEmpty();
    }

    /** Of these people some at least are so, and those among them do not hear what they should. */
    private static List<String> apart(List<Told> people, Predicate<Told> are, Predicate<ChangesSince> hear) {
        assertThat(people.stream().anyMatch(are)).as("somebody is so").isTrue();
        return people.stream()
                .filter(are)
                .filter(told -> !hear.test(told.since))
                .limit(MOST_NAMED)
                .map(Told::toString)
                .toList();
    }

    /** Somebody who was told something by the rules that ship. */
    private record Before(Person person, Report report, List<WayIn> ways, String words, Address address) {

        @Override
        public String toString() {
            return person.name();
        }

        /** Told once: it takes everybody's report. */
        static final List<Before> EVERYBODY =
                Person.everybodyIn(TheRules.book()).map(Before::of).toList();

        static Before of(Person person) {
            var answers = person.answers().write(person.ruleBook().questions()).stream()
                    .map(Pair::toString)
                    .collect(Collectors.joining("&", "?", ""));
            var visit = Reader.REPORT.read(person.ruleBook(), Address.read(answers), person.asOf());
            var report = visit.report();
            return new Before(person, report, visit.atAGlance().waysIn(), inWords(visit), visit.comingBackLater());
        }

        /** What they are told who come back to these rules; empty: those ask them something more. */
        Optional<Told> comingBack(RuleBook after, int days) {
            var visit = Reader.REPORT.read(after, address, person.asOf().plusDays(days));
            if (visit.elsewhere().isPresent()) {
                return Optional.empty();
            }
            var is = visit.report();
            return Optional.of(new Told(
                    person.name(),
                    report,
                    is,
                    ways,
                    visit.atAGlance().waysIn(),
                    words.equals(inWords(visit)),
                    visit.since().orElseThrow()));
        }
    }

    /** @param isTheSame line by line */
    private record Told(
            String name,
            Report before,
            Report after,
            List<WayIn> waysBefore,
            List<WayIn> waysAfter,
            boolean isTheSame,
            ChangesSince since) {

        /** Then and now, and neither goes by its window otherwise. */
        private boolean offersBeside(WayIn way) {
            return waysAfter.stream()
                            .anyMatch(it ->
                                    it.id().equals(way.id()) && it.window().equals(way.window()))
                    && Stream.concat(toDos(before), toDos(after))
                            .noneMatch(toDo -> toDo.window().equals(way.window()));
        }

        /** Who it is: all of both reports would fill any memory. */
        @Override
        public String toString() {
            return name + ": " + since;
        }
    }

    @Test
    void another_version_of_the_same_rules_is_no_news_to_anybody_on_the_same_day() {
        var after = ChangedRules.copy(TheRules.FOLDER, folder)
                .replace("career.yaml", "version: 2026.", "version: 2027.")
                .book();

        assertThat(Before.EVERYBODY).isNotEmpty().allSatisfy(it -> assertThat(
                        it.comingBack(after, 0).orElseThrow().since)
                .matches(ChangesSince::rulesChanged)
                .matches(ChangesSince::isNothing));
    }

    @Test
    void without_a_change_of_the_rules_the_next_day_brings_no_news_of_words() {
        assertThat(Before.EVERYBODY).isNotEmpty().allSatisfy(it -> {
            var since = it.comingBack(TheRules.book(), 1).orElseThrow().since;

            // Those alone of which something else is to be known than the day before.
            assertThat(since.windows())
                    .allMatch(window ->
                            !window.window().opensOn().isAfter(it.person.asOf().plusDays(1)))
                    .allMatch(window -> !InWords.now(window.window(), it.person.asOf())
                            .toString()
                            .equals(InWords.now(
                                            window.window(), it.person.asOf().plusDays(1))
                                    .toString()));
            assertThat(since.reworded()).isEmpty();
            assertThat(since.checkedAgain()).isFalse();
        });
    }

    /** Be it of the plan or of a way beside it: its days are the same, and something else is to be done. */
    @Test
    void a_window_that_may_be_open_by_now_is_named_by_the_same_rules_too() {
        var hear = new ArrayList<Boolean>();
        for (var before : Before.EVERYBODY) {
            for (var way : before.ways) {
                way.window()
                        .filter(window -> window.opensOn().isAfter(before.person.asOf()))
                        .flatMap(window -> before.comingBack(
                                TheRules.book(), (int) ChronoUnit.DAYS.between(before.person.asOf(), window.opensOn())))
                        .filter(told -> told.offersBeside(way))
                        .ifPresent(told -> hear.add(told.since.windows().stream()
                                .anyMatch(it -> it.title().equals(way.title())
                                        && it.says().contains("open"))));
            }
        }

        assertThat(hear).isNotEmpty().doesNotContain(false);
    }

    /** All that they are told, but for the state of the rules by which they are told it. */
    private static String inWords(Visit visit) {
        var report = visit.report();
        return ReportInLines.of(
                        report,
                        report.requirements().stream()
                                .map(RequirementReport::id)
                                .toList(),
                        true)
                + report.next().inShort()
                + report.answers()
                + visit.atAGlance().by()
                + visit.atAGlance().waysIn().stream()
                        .map(way -> way.title() + way.whenToApply(report.asOf()))
                        .toList();
    }

    private static Stream<ToDo> toDos(Report report) {
        return Stream.concat(
                report.way().stream(), report.requirements().stream().flatMap(it -> it.toDos().stream()));
    }

    private static Predicate<ToDo> windowOf(String rounds) {
        return toDo -> toDo.window().isPresent()
                && toDo.rounds().filter(it -> it.id().equals(rounds)).isPresent();
    }

    private static Predicate<ToDo> windowOf(String rounds, int year) {
        return windowOf(rounds).and(toDo -> toDo.window()
                .map(Window::starts)
                .map(LocalDate::getYear)
                .equals(Optional.of(year)));
    }

    private static boolean says(ChangesSince since, String words) {
        return since.windows().stream().anyMatch(window -> window.says().contains(words));
    }

    private static long ways(Report report, String id) {
        return report.requirements().stream()
                .flatMap(it -> it.otherWays().stream())
                .filter(way -> way.id().equals(id))
                .count();
    }
}
