package pathwaycheck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.question.Answers;
import pathwaycheck.rulefiles.RuleFolder;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Window;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.verdict.Asking;
import pathwaycheck.verdict.Assessment;

@BesideOthers
class ProofTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    static Stream<RuleBook> careers() {
        return TheRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("careers")
    void the_rules_that_ship_are_proved(RuleBook book) {
        var proof = prove(book, AS_OF);

        assertThat(proof.findings()).isEmpty();
        // A walk that ends early would find nothing either.
        assertThat(proof.journeys()).isGreaterThan(book.examples().size() * 10L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/rules/lifeguard", "rules/clinical-technologist"})
    void requirements_walked_apart_make_as_many_journeys_as_all_of_them_walked_together(String rules) {
        var book = RuleFolder.read(Path.of(rules).toAbsolutePath()).ruleBook().orElseThrow();

        assertThat(prove(book, AS_OF).journeys())
                .isEqualTo(together(Assessment.of(book, Answers.none(), AS_OF), Classes.of(List.of(book), AS_OF)));
    }

    /** Each journey to a report is one, and so is each that goes on from there. */
    private static long together(Assessment here, Classes classes) {
        var asking = new Asking(here);
        var isReport = asking.next().isEmpty();
        var goesOn = (isReport ? asking.more().stream().findFirst() : asking.next())
                .map(question -> classes.of(question).stream()
                        .mapToLong(answer -> together(here.with(question, answer), classes))
                        .sum())
                .orElse(0L);
        return isReport ? 1 + goesOn : goesOn;
    }

    @Test
    void the_rules_that_faults_are_planted_in_below_are_proved() {
        assertThat(prove(Lifeguard.BOOK, AS_OF).findings()).isEmpty();
    }

    /** The kind of fault, the file, what stands in it, what stands there instead, and what its author is told. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        Finding.Kind.QUESTION_NOBODY_IS_ASKED,
                        "questions.yaml",
                        "    - id: skills",
                        """
                            - id: shoes
                              ask: Which shoes do you wear?
                              why: Nobody knows.
                              if-missing: Select your shoes
                              answer: one
                              options: [{ id: red, text: Red, otherwise: yes }]
                            - id: skills""".indent(4).stripTrailing(),
                        "Nobody is ever asked “Which shoes do you wear?” (shoes)."),
                fault(
                        Finding.Kind.OPTION_NOTHING_USES,
                        "questions.yaml",
                        "        - { id: silver, text: Silver }",
                        "        - { id: paper, text: Paper }\n        - { id: silver, text: Silver }",
                        "The answer “Paper” to “Which badge do you have?” is named by no condition."),
                fault(
                        Finding.Kind.OPTION_NOTHING_USES,
                        "questions.yaml",
                        "{ id: gold, text: Gold }",
                        "{ id: gold, text: Gold, otherwise: yes }",
                        "The answer “Gold” to “Which badge do you have?” is marked "
                                + "`otherwise: yes`, but a condition names it. Take `otherwise: yes` away, or take"
                                + " the answer out of the condition."),
                fault(
                        Finding.Kind.REQUIREMENT_NOBODY_MEETS,
                        "requirements/swim.yaml",
                        "holds-when: { skills: { count: 2 } }",
                        "holds-when: { all: [{ stage: guard }, { stage: learner }, { skills: { count: 2 } }] }",
                        "Nobody can ever meet “First aid” (knows-first-aid)."),
                fault(
                        Finding.Kind.SENTENCE_NOBODY_IS_TOLD,
                        "requirements/swim.yaml",
                        "  if-needs-checking: The pool decides.",
                        "  if-needs-checking: The pool decides.\n  if-still-to-come: You will swim later.",
                        "Nobody is ever told about “Swim well” that it is still to come: “You will swim later.”"),
                fault(
                        Finding.Kind.HELP_NOBODY_IS_OFFERED,
                        "ways.yaml",
                        "for: { stage: { one-of: [learner, swimmer] } }",
                        "for: { stage: guard }",
                        "Nobody is ever shown the other way “Sail instead” (sail)."),
                fault(
                        Finding.Kind.REMEDY_THAT_DOES_NOT_HELP,
                        "requirements/swim.yaml",
                        "gives: { badge: silver, course-ends: done }",
                        "gives: { badge: bronze, course-ends: done }",
                        "Somebody who answers “I learn to swim”, “Bronze” and “Bandages” is "
                                + "told to do this: Take a course."
                                + " Afterwards “Swim well” would still not be met."),
                fault(
                        Finding.Kind.PERSON_TOLD_OTHERWISE,
                        "people.yaml",
                        "place: met",
                        "place: not-met-yet",
                        "A guard has arrived: “A place at a pool” should be not-met-yet, but is met,"
                                + " because of the answer to stage."),
                fault(
                        Finding.Kind.NAMED_BY_NOTHING,
                        "sources.yaml",
                        "- id: club",
                        """
                        - id: rumour
                          title: A rumour
                          publisher: Somebody
                          address: https://rumour.example
                          published: undated
                          checked: 2026-11-22
                          check-by: 2027-11-22
                        - id: club""",
                        "Nothing rests on the source “A rumour” (rumour)."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_planted_fault_is_found_and_told_as_a_person_in_words(
            Finding.Kind kind, String file, String whole, String planted, String told) {
        var findings = prove(copy().replace(file, whole, planted).book(), AS_OF).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == kind)
                .singleElement()
                .satisfies(finding -> assertThat(finding.says()).startsWith(told));
    }

    @Test
    void someone_who_is_told_not_met_yet_and_nothing_to_do_is_found_with_the_address_that_shows_it() {
        var rules = copy().replace(
                        "requirements/swim.yaml",
                        "      do: Take a course.",
                        "      do: Take a course.\n      for: { stage: learner }")
                .replace("ways.yaml", "[learner, swimmer]", "[learner]")
                .book();

        assertThat(prove(rules, AS_OF).findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.DEAD_END)
                .extracting(Finding::says)
                .containsExactly("Somebody who answers “I swim”, “Bronze” and “Bandages” is told “not "
                        + "met yet” about “Swim well” and" + " nothing to do.");
        assertThat(prove(rules, AS_OF).findings())
                .extracting(finding -> finding.address().orElse(""))
                .contains("/" + folder.getFileName()
                        + "/report?as-of=2026-11-22&stage=swimmer&badge=bronze&skills=bandage");
    }

    @Test
    void a_source_past_its_day_is_found() {
        assertThat(prove(Lifeguard.BOOK, LocalDate.of(2027, 11, 22)).findings()).isEmpty();
        assertThat(prove(Lifeguard.BOOK, LocalDate.of(2027, 11, 23)).findings())
                .extracting(Finding::says)
                .containsExactly(
                        "“How to become a lifeguard” (club) was last checked on 2026-11-22 and should have been"
                                + " checked again by 2027-11-22.");
    }

    @Test
    void windows_that_overlap_are_found_even_where_no_file_was_read() {
        var rounds = Lifeguard.BOOK.rounds().get(0);
        var twice = new Rounds(
                rounds.id(),
                rounds.title(),
                List.of(rounds.published().get(0), copyOf(rounds.published().get(0))),
                rounds.expected(),
                rounds.preparations(),
                rounds.inItsMonth(),
                rounds.stillBusy(),
                rounds.stillPlaces(),
                rounds.again(),
                List.of());

        assertThat(prove(with(List.of(twice)), AS_OF).findings())
                .extracting(Finding::kind)
                .containsOnly(Finding.Kind.OVERLAPPING_ROUNDS);
    }

    private static Window.Published copyOf(Window.Published window) {
        return new Window.Published(
                window.opens().plusDays(1),
                Optional.empty(),
                List.of(),
                window.closes(),
                window.tests(),
                window.interviews(),
                window.starts().plusYears(1),
                Optional.empty(),
                window.sources());
    }

    private static RuleBook with(List<Rounds> rounds) {
        var book = Lifeguard.BOOK;
        return new RuleBook(
                book.career(),
                book.version(),
                book.hash(),
                book.questions(),
                List.of(),
                List.of(),
                List.of(),
                rounds,
                book.judgements(),
                book.otherWays(),
                book.sources(),
                book.contradictions(),
                book.editions(),
                book.examples());
    }

    private ChangedRules copy() {
        return ChangedRules.copyInto(folder, Lifeguard.FOLDER);
    }

    private static Proof prove(RuleBook ruleBook, LocalDate asOf) {
        return Proof.of(ruleBook, asOf, (done, all) -> {});
    }

    private static Arguments fault(Finding.Kind kind, String file, String whole, String planted, String told) {
        return Arguments.of(kind, file, whole, planted, told);
    }
}
