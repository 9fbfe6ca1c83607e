package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** Faults that an author may plant without noticing, off the quickest way too, are found. Check T2. */
class PlantedFaultsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final String QUICKEST = "    - id: course";

    /** Two ways that take longer than the course, so that they stand on none of the two quickest plans. */
    private static final String SLOWER = """
            - id: evening-course
              do: Take an evening course.
              starts: each 1 March
              takes: 2 years
              gives: { badge: silver, course-ends: done }
              link: club
              sources: [club]
            - id: long-course
              do: Take a long course.
              starts: each 1 March
              takes: 5 years
              gives: { badge: %s, course-ends: done }
              link: club
              sources: [club]
        """;

    @TempDir
    Path folder;

    private static final String TOLD = "No example says who must be told the other way “Sail instead”. By the rules “A"
            + " learner with a bronze badge takes a course first” of people.yaml is told it. Is that right? Then add to"
            + " that example `ways: [sail]`.";

    @Test
    void a_remedy_that_does_not_help_is_found_off_the_quickest_ways_too() {
        assertThat(findings(Finding.Kind.REMEDY_THAT_DOES_NOT_HELP, withSlower("gold")))
                .isEmpty();
        assertThat(findings(Finding.Kind.REMEDY_THAT_DOES_NOT_HELP, withSlower("bronze")))
                .containsExactly(
                        "Somebody who answers “I learn to swim”, “Bronze” and “Bandages” is told to do this: Take"
                                + " a long course. Afterwards “Swim well” would still not be met. Look at the remedy's"
                                + " `gives:`, and at what `swims-well` asks for under `holds-when:`.");
    }

    /** Its place in a plan is that of what waits for it. */
    @Test
    void an_essential_remedy_that_nothing_waits_for_is_found_and_one_that_something_waits_for_is_not() {
        var rules = withWhistle();

        assertThat(findings(Finding.Kind.REMEDY_IN_NO_PLAN, rules))
                .containsExactly("Nobody's plan holds the remedy “Buy a whistle.” (buy-it): name its requirement,"
                        + " `whistle`, under `after:` of the remedy that must wait for it.");
        assertThat(findings(
                        Finding.Kind.REMEDY_IN_NO_PLAN,
                        rules.replace("requirements/work.yaml", "[swims-well]", "[swims-well, whistle]")))
                .isEmpty();
    }

    @Test
    void each_finding_names_what_to_look_at_in_the_files() {
        assertThat(Proof.of(withSlower("bronze").book(), AS_OF, (done, all) -> {})
                        .findings())
                .extracting(finding -> finding.kind() + " " + finding.about().kind() + " "
                        + finding.about().name())
                .contains(
                        "REMEDY_THAT_DOES_NOT_HELP REMEDY long-course", "LENGTH_WITHOUT_EXAMPLE REMEDY evening-course");
    }

    /** Silver is on the scale, and one of the two groups in which its neighbour stands knows nothing of it. */
    @Test
    void a_better_answer_that_makes_something_worse_is_told_with_the_groups_to_look_at() {
        var rules = rules().replace(
                        "questions.yaml", "{ shiny: [silver, gold] }", "{ shiny: [bronze, gold], any: [gold] }")
                .replace(
                        "requirements/swim.yaml",
                        "{ badge: { at-least: silver }, from",
                        "{ badge: { in-group: shiny }, from");

        assertThat(findings(Finding.Kind.BETTER_ANSWER_WORSE, rules))
                .singleElement()
                .asString()
                .endsWith("would be told something worse about “A place at a pool” (place) with a better answer to"
                        + " `badge`:"
                        + " “Silver” (silver) in place of “Bronze” (bronze). Look at the conditions that name"
                        + " one of the two alone, and at the groups in which one stands alone: `shiny`,"
                        + " without “Silver”.");
    }

    @Test
    void a_remedy_of_which_nobody_knows_how_long_it_takes_must_help_too_if_it_says_what_it_gives() {
        var undated = withSlower("bronze").replace("requirements/swim.yaml", "takes: 5 years", "takes: not known");

        assertThat(findings(Finding.Kind.REMEDY_THAT_DOES_NOT_HELP, undated)).hasSize(1);
    }

    @Test
    void a_remedy_that_helps_only_after_another_is_gone_through_after_it() {
        // To have a place is not enough: one has to swim well too, and only the course before it gives that.
        var rules = rules().replace("requirements/swim.yaml", "{ stage: guard }", "{ stage: guard, badge: gold }")
                .replace(
                        "requirements/work.yaml",
                        "holds-when: { stage: guard }",
                        "holds-when: { all: [{ stage: guard }, { meets: swims-well }] }")
                .replace("requirements/work.yaml", "  if-met:", """
                          if-on-course: You will have a place.
                          if-needs-checking: Ask the pool.
                          if-unsure: Look.
                          if-met:""".indent(2).stripTrailing());

        assertThat(findings(Finding.Kind.REMEDY_THAT_DOES_NOT_HELP, rules)).isEmpty();
    }

    /** A plan lists the place first, and what is asked before it applies no more to whoever has it. */
    @Test
    void a_remedy_that_is_done_long_before_what_a_plan_lists_before_it_helps() {
        var rules = withWhistle()
                .replace("requirements/work.yaml", "holds-when: { skills: call }", """
                        applies-when: { stage: { one-of: [learner, swimmer] } }
                          if-does-not-apply: You work already.
                          holds-when: { skills: call }""")
                .replace("questions.yaml", "text: I work as a lifeguard }", """
                        text: I work as a lifeguard }
                                - { id: leader, text: I lead a team }""")
                .replace("requirements/swim.yaml", "{ stage: guard }", "{ stage: { one-of: [guard, leader] } }")
                .replace(
                        "requirements/work.yaml",
                        "holds-when: { stage: guard }",
                        "holds-when: { stage: { one-of: [guard, leader] } }")
                .replace("career.yaml", "[whistle, place]", "[whistle, place, leads]")
                .replace("career.yaml", "goal: place", "goal: leads");
        rules.write("requirements/work.yaml", rules.text("requirements/work.yaml") + """
                - id: leads
                  title: A team
                  essential: yes
                  holds-when: { stage: leader }
                  if-met: You lead.
                  if-not-met: You do not lead yet.
                  remedies:
                    - id: lead
                      do: Lead a team.
                      starts: any day
                      takes: 1 year
                      after: [place, whistle]
                      gives: { stage: leader }
                      link: club
                      sources: [club]
                  sources: [club]
                """);

        assertThat(findings(Finding.Kind.REMEDY_IN_NO_PLAN, rules)).isEmpty();
        assertThat(findings(Finding.Kind.REMEDY_THAT_DOES_NOT_HELP, rules)).isEmpty();
    }

    @Test
    void every_way_that_has_a_date_has_an_example_that_says_when_it_is_done() {
        assertThat(findings(Finding.Kind.LENGTH_WITHOUT_EXAMPLE, withSlower("gold")))
                .hasSize(2)
                .allMatch(says -> says.startsWith("No example says when somebody has done this: Take a"))
                .allMatch(says -> says.endsWith("Nobody in people.yaml is told a day for it. Add somebody who is; then"
                                + " `rules prove` says what to write.")
                        || says.contains(" Is that right? Then add to that example `"));
        assertThat(findings(
                        Finding.Kind.LENGTH_WITHOUT_EXAMPLE,
                        withSlower("gold")
                                .replace("requirements/swim.yaml", "takes: 2 years", "takes: not known")
                                .replace("requirements/swim.yaml", "takes: 5 years", "takes: not known")))
                .isEmpty();
    }

    /** What is promised about help, what stands there instead, and what its author is told. */
    static Stream<Arguments> brokenPromises() {
        return Stream.of(
                promise(
                        "requirements/swim.yaml",
                        "takes: 3 months to 6 months",
                        "takes: 1 day",
                        "“Take a course.” should be done on 2027-06-01 to 2027-09-01, but is done on 2027-03-02."),
                promise(
                        "requirements/swim.yaml",
                        "takes: 3 months to 6 months",
                        "takes: 3 months or more",
                        "“Take a course.” should be done on 2027-06-01 to 2027-09-01, but is done on 2027-06-01"
                                + " or later."),
                promise(
                        "requirements/swim.yaml",
                        "takes: 3 months to 6 months",
                        "takes: not known",
                        "“Take a course.” should be done on 2027-06-01 to 2027-09-01, but is not told with a date."),
                promise(
                        "requirements/swim.yaml",
                        "takes: 3 months to 6 months",
                        "takes: 3 months to 36 months",
                        "“A place at a pool” should be planned for 2028-06-01 at the latest, but is planned for"
                                + " 2030-06-01."),
                promise(
                        "ways.yaml",
                        "one-of: [learner, swimmer]",
                        "one-of: [swimmer]",
                        "should be told the other way “Sail instead”, but is not."),
                promise(
                        "people.yaml",
                        "ways: sail",
                        "not-told: [sail]",
                        "should not be told the other way “Sail instead”, but is."),
                promise(
                        "people.yaml",
                        "ways: sail",
                        "not-told: [course]",
                        "should not be told to do this, but is: “Take a course.”"),
                promise(
                        "people.yaml",
                        "next: course",
                        "next: apply",
                        "should be told “apply” as the next thing, but is told “course” (carry-on)."),
                promise(
                        "people.yaml",
                        "next: pool",
                        "next: other-ways",
                        "should be told “other-ways” as the next thing, but is told “pool” (ask)."));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("brokenPromises")
    void an_example_that_is_told_otherwise_about_help_is_found(String file, String whole, String planted, String told) {
        var broken = Promises.broken(rules().replace(file, whole, planted).book());

        assertThat(broken).extracting(Finding::says).anyMatch(says -> says.endsWith(told));
    }

    @Test
    void every_other_way_has_somebody_who_must_be_told_it_and_somebody_who_must_not() {
        var unsaid = rules().replace("people.yaml", "  ways: sail\n", "")
                .replace("people.yaml", "not-told: [sail, course]", "not-told: [course]");

        assertThat(findings(Finding.Kind.WAY_WITHOUT_EXAMPLE, unsaid))
                .containsExactly(
                        TOLD,
                        "No example says who must not be told the other way “Sail instead”. By the rules “A guard has"
                                + " arrived” of people.yaml is not told it. Is that right? Then add to that example"
                                + " `sail`, under its `not-told:`.");
        assertThat(findings(
                        Finding.Kind.WAY_WITHOUT_EXAMPLE,
                        unsaid.replace("ways.yaml", "  for: { stage: { one-of: [learner, swimmer] } }\n", "")))
                .containsExactly(TOLD);
    }

    @Test
    void an_option_that_no_example_chooses_is_found() {
        var rules = rules().replace("people.yaml", "badge: gold", "badge: silver");

        assertThat(findings(Finding.Kind.OPTION_WITHOUT_EXAMPLE, rules))
                .containsExactly(
                        "No example answers “Gold” to “Which badge do you have?” (badge: gold). Add somebody who"
                                + " can say so, or delete the answer.");
    }

    @Test
    void a_judgement_and_a_round_that_nothing_names_are_found() {
        var rules = rules().replace(
                        "judgements.yaml",
                        "- id: pool",
                        "- { id: judge, decides: Is it good?, who: A judge, evidence: It., ask: Is it?, link: club,"
                                + " sources: [club] }\n"
                                + "- id: pool")
                .replace("rounds.yaml", "- id: pools", """
                        - id: beaches
                          title: The beaches
                          published: []
                          expected:
                            opens: 02-01 to 02-10
                            closes: 02-14 to 02-28
                            starts: 06-01
                            says: Usually in February.
                            sources: [club]
                        - id: pools""")
                .replace("rounds.yaml", "  published: []\n", "");

        assertThat(findings(Finding.Kind.NAMED_BY_NOTHING, rules))
                .containsExactly(
                        "Nothing is left to the judgement “Is it good?” (judge).",
                        "Nobody is told to apply in the round “The beaches” (beaches).");
    }

    @Test
    void a_source_that_only_a_preparation_or_the_skills_cite_is_used() {
        var rules = rules().replace("sources.yaml", "- id: club", source("coach") + source("school") + "- id: club")
                .replace(
                        "rounds.yaml",
                        "weeks-before: 2\n      link: club\n      sources: [club]",
                        "weeks-before: 2\n      link: club\n      sources: [coach]")
                .replace(
                        "career.yaml",
                        "goal: place",
                        "skills: { title: Skills, says: You dive., list: [Diving], sources: [school] }\ngoal: place");

        assertThat(findings(Finding.Kind.NAMED_BY_NOTHING, rules)).isEmpty();
    }

    @Test
    void somebody_who_is_told_to_be_past_what_they_have_not_come_to_is_found() {
        var rules = rules().replace(
                        "requirements/swim.yaml", "- id: knows-first-aid\n  title: First aid\n  essential: no", """
                        - id: knows-first-aid
                          title: First aid
                          essential: no
                          applies-when: { stage: swimmer }
                          if-does-not-apply: You're already past this.""");

        assertThat(findings(Finding.Kind.TOLD_PAST, rules))
                .singleElement()
                .asString()
                .startsWith("Somebody who answers “I learn to swim”")
                .contains("is told about “First aid”: “You're already past this.” But their answer, “I learn to swim”,"
                        + " stands before “I swim”, from which on it applies (knows-first-aid). Let it apply");

        rules.replace("requirements/swim.yaml", "You're already past this.", "You're past this, or it comes later.");

        assertThat(findings(Finding.Kind.TOLD_PAST, rules)).isEmpty();
    }

    private ChangedRules withSlower(String badge) {
        return rules().replace("requirements/swim.yaml", QUICKEST, SLOWER.formatted(badge) + QUICKEST);
    }

    /** Everybody needs one, and can buy it in a day. */
    private ChangedRules withWhistle() {
        return rules().replace("requirements/work.yaml", "- id: place\n", """
                - id: whistle
                  title: A whistle
                  essential: yes
                  holds-when: { skills: call }
                  if-met: You can call for help.
                  if-not-met: You need a whistle.
                  remedies:
                    - id: buy-it
                      do: Buy a whistle.
                      starts: any day
                      takes: 1 day
                      gives: { skills: call }
                      link: club
                      sources: [club]
                  sources: [club]
                - id: place
                """)
                .replace("career.yaml", "requirements: [place]", "requirements: [whistle, place]");
    }

    private ChangedRules rules() {
        return ChangedRules.copyInto(folder, Lifeguard.FOLDER);
    }

    private static String source(String id) {
        return """
                - id: %s
                  title: The %s
                  publisher: The %s
                  address: https://%s.example
                  published: undated
                  checked: 2026-11-22
                  check-by: 2027-11-22
                """.formatted(id, id, id, id);
    }

    private static List<String> findings(Finding.Kind kind, ChangedRules rules) {
        return Proof.of(rules.book(), AS_OF, (done, all) -> {}).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::says)
                .toList();
    }

    private static Arguments promise(String file, String whole, String planted, String told) {
        return Arguments.of(file, whole, planted, told);
    }
}
