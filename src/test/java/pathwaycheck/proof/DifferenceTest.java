package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static pathwaycheck.proof.DifferenceTest.About.told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.FirstWords;
import pathwaycheck.testing.rulebooks.Lifeguard;

/**
 * Two rule books are compared by what they tell people: every kind of change, with one person each, and nothing else.
 */
class DifferenceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final String START = "starts: 2027-06-01";

    @TempDir
    Path folder;

    private ChangedRules rules;

    @BeforeEach
    void copyTheRules() {
        rules = ChangedRules.copy(Lifeguard.FOLDER, folder);
    }

    @Test
    void a_rule_book_against_itself_is_no_difference() {
        assertThat(difference().changes()).isEmpty();
        assertThat(difference().journeys()).isPositive();
    }

    @Test
    void what_nobody_is_told_is_no_difference() {
        rules.replace("career.yaml", "version: \"1\"", "version: \"2\"");
        rules.replace("people.yaml", "A guard has arrived", "A guard is there");
        rules.replace("rounds.yaml", "closes: 2026-02-15 17:00", "closes: 2026-02-16 17:00");

        assertThat(difference().changes()).isEmpty();
    }

    @Test
    void a_sentence_concerns_those_who_are_told_it() {
        rules.replace("requirements/work.yaml", "if-met: You have a place.", "if-met: You have your place.");

        assertChanges(told(
                "“A place at a pool” (place)",
                "met: You have a place.",
                "met: You have your place.",
                "Somebody who answers “I work as a lifeguard” and “Bandages”"));
    }

    @Test
    void the_first_words_concern_those_who_are_told_them() {
        var before = FirstWords.in(rules).book();
        rules.replace("career.yaml", "You can apply in {window}", "Apply in {window}");

        var changes =
                Difference.of(before, rules.book(), AS_OF, (done, all) -> {}).changes();

        assertThat(changes)
                .extracting(About::of)
                .containsExactly(told(
                        "the answer",
                        "You can apply in February 2027. You swim well.",
                        "Apply in February 2027. You swim well.",
                        "Somebody who answers “I learn to swim”, “Silver”, “Bandages” and “22 November 2025”"));
    }

    @Test
    void a_date_of_a_window_concerns_those_whose_first_words_name_it_too() {
        rules.replace("rounds.yaml", "opens: 02-01 to 02-10", "opens: 01-31 to 02-10");
        var before = FirstWords.in(rules).book();
        rules.replace("rounds.yaml", "opens: 2027-02-01 09:00", "opens: 2027-01-31 09:00");

        assertThat(Difference.of(before, rules.book(), AS_OF, (done, all) -> {}).changes())
                .extracting(About::of)
                .contains(told(
                        "the answer",
                        "You can apply in February 2027. You swim well.",
                        "You can apply in January 2027. You swim well.",
                        "Somebody who answers “I learn to swim”, “Silver”, “Bandages” and “22 November 2025”"));
    }

    @Test
    void a_remedy_concerns_those_who_need_it() {
        rules.replace("requirements/swim.yaml", "do: Take a course.", "do: Take a short course.");

        var person = "Somebody who answers “I learn to swim”, “Bronze” and “Bandages”";
        assertChanges(
                told("what to do about “Swim well” (swims-well)", "Take a course.", "Take a short course.", person),
                told(
                        "the way to “A place at a pool”",
                        "Take a course. Then: Apply.",
                        "Take a short course. Then: Apply.",
                        person));
    }

    /** What is told, the file, what stands in it, what stands there instead. */
    static Stream<Arguments> changes() {
        var window = "the days of what to do about “A place at a pool” (place)";
        return Stream.of(
                Arguments.of(window, "rounds.yaml", START, "tests: 2027-03-01 to 2027-03-02\n      " + START),
                Arguments.of(window, "rounds.yaml", START, "interviews: 2027-03-01 to 2027-03-02\n      " + START),
                Arguments.of(window, "rounds.yaml", "opens: 02-01 to 02-10", "opens: 02-01 to 02-09"),
                Arguments.of(window, "rounds.yaml", "closes: 02-14 to 02-28", "closes: 02-13 to 02-28"),
                Arguments.of("what to prepare for: Apply.", "rounds.yaml", "weeks-before: 2", "weeks-before: 3"),
                Arguments.of("what to prepare for: Apply.", "rounds.yaml", "do: Swim every day.", "do: Swim."),
                Arguments.of(window, "rounds.yaml", "says: Usually in February.", "says: In February."),
                Arguments.of("whom to ask about “Swim well”", "judgements.yaml", "who: The pool", "who: The club"),
                Arguments.of(
                        "what to find out for “Swim well”",
                        "questions.yaml",
                        "Look at the badge.",
                        "Ask your teacher."));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatever_a_person_is_told_can_differ(String about, String file, String before, String after) {
        rules.replace(file, before, after);

        assertThat(difference().changes()).isNotEmpty().allSatisfy(change -> assertThat(change.about())
                .matches(it -> it.startsWith(about) || it.startsWith("another way to “A place at a pool”")));
    }

    @Test
    void an_address_concerns_those_to_whom_it_says_so_and_those_whom_it_sends_there() {
        rules.replace("sources.yaml", "/lifeguards", "/guards");

        assertThat(difference().changes())
                .extracting(change -> change.about().replaceFirst("about .*", "about"))
                .containsOnly("who says so about", "where to go about");
    }

    @Test
    void another_link_concerns_those_who_are_sent_there() {
        rules.replace("judgements.yaml", "link: club", "link: { none: Each pool has a page of its own. }");

        assertChanges(told(
                "where to go about “Swim well” (swims-well)",
                "How to become a lifeguard (https://club.test/lifeguards)",
                "How to become a lifeguard (https://club.test/lifeguards), Each pool has a page of its own.",
                "Somebody who answers “I learn to swim”, “One from abroad” and “Bandages”"));
    }

    @Test
    void another_way_concerns_those_who_are_shown_it() {
        rules.replace("ways.yaml", "look for people too", "look for you");

        assertChanges(told(
                "other ways than “Swim well” (swims-well)",
                "Sail instead: Sailing schools look for people too.",
                "Sail instead: Sailing schools look for you.",
                "Somebody who answers “I learn to swim”, “Bronze” and “Bandages”"));
    }

    @Test
    void a_remedy_that_takes_another_time_concerns_those_who_wait_for_it() {
        rules.replace("requirements/swim.yaml", "3 months to 6 months", "2 months to 15 months");

        var person = "Somebody who answers “I learn to swim”, “Bronze” and “Bandages”";
        var fromAbroad = "Somebody who answers “I learn to swim”, “One from abroad” and “Bandages”";
        var tooLate = "Somebody who answers “I learn to swim”, “Silver”, “Bandages” and “1 June 2027”";
        assertChanges(
                // From 1 March; at worst ready on the very day on which the places of 2028 start.
                told(
                        "the days of what to do about “Swim well” (swims-well)",
                        "From March 2027, done by June 2027 at the earliest, September 2027 at the latest.",
                        "From March 2027, done by May 2027 at the earliest, June 2028 at the latest.",
                        person),
                told(
                        "the days of what to do about “A place at a pool” (place)",
                        IN_2028 + ask(2027) + USUALLY,
                        IN_2027,
                        person),
                told(
                        "what to prepare for: Apply.",
                        "From 18 January 2028: Swim every day.",
                        "From 18 January 2027: Swim every day.",
                        person),
                told(THE_GOAL, reached("summer 2028"), reached("summer 2027", "summer 2029"), person),
                told("the latest month for “A place at a pool”", "", "June 2029", person),
                told(
                        THE_GOAL,
                        reached("summer 2027", "summer 2028"),
                        reached("summer 2027", "summer 2029"),
                        fromAbroad),
                told("the latest month for “A place at a pool”", "June 2028", "June 2029", fromAbroad),
                // One applies in February, before the course begins in March; before, in the year after it.
                told(
                        "the way to “A place at a pool”",
                        "Take a course. Then: Apply.",
                        "Apply. Then: Take a course.",
                        person),
                // Whose own course ends on the day on which the places start is now quicker with the short one.
                told("the way to “A place at a pool”", "Apply.", "Apply. Then: Take a course.", tooLate),
                told(
                        "the days of what to do about “A place at a pool” (place)",
                        IN_2028 + ask(2027) + AS_PREDICTED + USUALLY,
                        IN_2027 + AS_PREDICTED,
                        tooLate),
                told(THE_GOAL, reached("summer 2028"), reached("summer 2027", "summer 2028"), tooLate),
                told("the latest month for “A place at a pool”", "", "June 2028", tooLate),
                told(
                        "another way to “A place at a pool”",
                        "",
                        "Apply. " + IN_2028 + ask(2027) + AS_PREDICTED + " There by June 2028",
                        tooLate),
                told(
                        "another way to “A place at a pool”",
                        "",
                        "Apply. " + IN_2028 + AS_PREDICTED + " There by June 2028",
                        tooLate.replace("1 June 2027", "1 March 2028")));
    }

    @Test
    void a_stricter_rule_names_who_is_no_longer_told_yes_and_when_they_arrive_instead() {
        rules.replace("requirements/swim.yaml", "at-least: silver }", "at-least: gold }");
        rules.replace("requirements/swim.yaml", "gives: { badge: silver,", "gives: { badge: gold,");

        var person = "Somebody who answers “I learn to swim”, “Silver”, “Bandages” and “22 November 2025”";
        var notReady = "Somebody who answers “I learn to swim”, “Silver”, “Bandages” and “23 November 2026”";
        var notAsked = "Somebody who answers “I learn to swim”, “Silver” and “Bandages”";
        var notMet = "not met yet: You do not swim well enough yet.";
        assertChanges(
                told("“Swim well” (swims-well)", "met: You swim well.", notMet, person),
                told("“Swim well” (swims-well)", "on course: You will swim well.", notMet, notReady),
                // By the new rules a silver badge says enough: nobody is asked for a day.
                told("“Swim well” (swims-well)", "", notMet, notAsked),
                told("the question “When does your course end?”", "asked", "", notAsked),
                told("what to do about “Swim well” (swims-well)", "", "Take a course.", person),
                told(
                        "the days of what to do about “A place at a pool” (place)",
                        IN_2027,
                        IN_2028 + ask(2027) + USUALLY,
                        person),
                told(
                        "the days of what to do about “A place at a pool” (place)",
                        IN_2027 + AS_PREDICTED,
                        IN_2028 + ask(2027) + USUALLY,
                        notReady),
                // Whoever is ready only when the places of 2027 start asks, or waits for 2028, by either rules.
                told(
                        "the days of what to do about “A place at a pool” (place)",
                        IN_2028 + ask(2027) + AS_PREDICTED + USUALLY,
                        IN_2028 + ask(2027) + USUALLY,
                        notReady.replace("23 November 2026", "1 June 2027")),
                told(
                        "what to prepare for: Apply.",
                        "From 18 January 2027: Swim every day.",
                        "From 18 January 2028: Swim every day.",
                        person),
                told(
                        "other ways than “Swim well” (swims-well)",
                        "",
                        "Sail instead: Sailing schools look for people too.",
                        person),
                told(
                        "“A place at a pool” (place)",
                        "not met yet: You have no place yet.",
                        "still to come: You have no place yet.",
                        person),
                theirOwnCourseNoMore(2029, "", "1 March 2029"),
                theirOwnCourseNoMore(2029, ask(2028), "1 June 2028"),
                theirOwnCourseNoMore(2030, "", "1 March 2030"),
                theirOwnCourseNoMore(2030, ask(2029), "1 June 2029"),
                theirOwnCourseNoMore(2031, ask(2030), "1 June 2030"),
                told(THE_GOAL, reached("summer 2027"), reached("summer 2028"), person),
                told("the way to “A place at a pool”", "Apply.", "Take a course. Then: Apply.", person));
        assertThat(difference().changes())
                .extracting(Difference.Change::person)
                .allMatch(someone -> someone.contains("“Silver”"));
    }

    @Test
    void a_question_that_only_the_new_rules_ask_concerns_those_who_are_asked_it() {
        rules.replace("questions.yaml", "    - id: course-ends", """
                - id: exam
                  ask: Did you pass the exam?
                  why: It counts.
                  if-missing: Select yes or no
                  answer: one
                  options: [{ id: passed, text: Passed }, { id: failed, text: Failed, otherwise: yes }]
                - id: course-ends""".indent(4).stripTrailing());
        rules.replace("requirements/swim.yaml", "{ skills: { count: 2 } }", "{ skills: { count: 2 }, exam: passed }");
        // Whether they passed is all they are not told yet; of those who go on, whoever failed is told no.
        var whoKnowsEnough = "Somebody who answers “I learn to swim”, “Bronze” and “Bandages, Reviving”";
        assertChanges(
                told("the question “Did you pass the exam?”", "", "asked", whoKnowsEnough),
                told("“First aid” (knows-first-aid)", "met: You know first aid.", "", whoKnowsEnough),
                told(
                        "“First aid” (knows-first-aid)",
                        "met: You know first aid.",
                        "not met yet: Learn first aid.",
                        "Somebody who answers “I learn to swim”, “Bronze”, “Bandages, Reviving” and “Failed”"));
    }

    @Test
    void a_requirement_that_the_new_rules_do_not_have_is_told_to_nobody() {
        rules.replace("career.yaml", "[swims-well, knows-first-aid]", "[swims-well]");
        rules.replace("requirements/swim.yaml", """
                - id: knows-first-aid
                  title: First aid
                  essential: no
                  holds-when: { skills: { count: 2 } }
                  if-met: You know first aid.
                  if-not-met: Learn first aid.
                  sources: [club]
                """, "");
        assertChanges(
                told(
                        "“First aid” (knows-first-aid)",
                        "met: You know first aid.",
                        "",
                        "Somebody who answers “I learn to swim”, “Bronze” and “Bandages, Reviving”"),
                told(
                        "“First aid” (knows-first-aid)",
                        "not met yet: Learn first aid.",
                        "",
                        "Somebody who answers “I learn to swim”, “Bronze” and “Bandages”"),
                told(
                        "the question “What can you do?”",
                        "asked",
                        "",
                        "Somebody who answers “I learn to swim” and “Bronze”"));
    }

    @Test
    void an_option_that_only_the_new_rules_have_is_found_by_walking_them_too() {
        rules.replace(
                "questions.yaml",
                "        - { id: guard, text: I work as a lifeguard }",
                "        - { id: guard, text: I work as a lifeguard }\n        - { id: coach, text: I coach }");
        rules.replace(
                "requirements/work.yaml",
                "holds-when: { stage: guard }",
                "holds-when: { stage: { one-of: [guard, coach] } }");
        rules.replace("ways.yaml", "[learner, swimmer]", "[learner, swimmer, coach]");

        assertThat(difference().changes())
                .isNotEmpty()
                .extracting(Difference.Change::person)
                .allMatch(someone -> someone.startsWith("Somebody who answers “I coach”, "));
    }

    private static final String THE_GOAL = "the goal “A place at a pool”";
    private static final String IN_2027 =
            "Opens 9am on 1 February 2027, closes 5pm on 14 February 2027. Places start in June 2027.";
    private static final String IN_2028 = "Expected: opens between 1 and 10 February 2028, may close from 14 February"
            + " 2028 on. We have not seen its dates published. Places start in June 2028.";
    private static final String USUALLY = " Usually in February.";
    private static final String AS_PREDICTED = " This rests on your plans or predictions.";

    /** Whoever is ready in the month in which the places of that year start is sent to the next year, and asks. */
    private static String ask(int year) {
        return " You'd be ready in June " + year + ", the very month in which the places before these start. Ask early"
                + " whether that's in time. Apply in February " + year
                + " all the same if you have no answer by then.";
    }

    /** Whoever is on a course of their own that ends late can take another one first: theirs is the other way. */
    private static About theirOwnCourseNoMore(int year, String asks, String ends) {
        return told(
                "another way to “A place at a pool”",
                "Apply. " + IN_2028.replace("2028", "" + year) + asks + AS_PREDICTED + " There by June " + year,
                "",
                "Somebody who answers “I learn to swim”, “Silver”, “Bandages” and “" + ends + "”");
    }

    private static String reached(String season) {
        return "If it all goes to plan, you could get there in " + season + ".";
    }

    private static String reached(String season, String atWorst) {
        return reached(season) + " It may take until " + atWorst + ".";
    }

    /** Each kind of change once, and the first person whom it concerns. */
    private void assertChanges(About... told) {
        assertThat(difference().changes()).extracting(About::of).containsExactlyInAnyOrder(told);
    }

    private Difference difference() {
        return Difference.of(Lifeguard.BOOK, rules.book(), AS_OF, (done, all) -> {});
    }

    record About(String about, String before, String after, String person) {
        static About told(String about, String before, String after, String person) {
            return new About(about, before, after, person);
        }

        static About of(Difference.Change change) {
            return new About(change.about(), change.before(), change.after(), change.person());
        }
    }
}
