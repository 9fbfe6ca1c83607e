package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** Words that people should not read are told with their place; the rules can be followed all the same. Check T2. */
class WordingTest {

    @TempDir
    Path folder;

    static Stream<Path> books() {
        return Stream.concat(
                Stream.of(Lifeguard.FOLDER),
                TheRules.all().stream()
                        .map(book ->
                                TheRules.FOLDER.resolveSibling(book.career().id())));
    }

    @ParameterizedTest
    @MethodSource("books")
    void nothing_is_wrong_with_the_words_of_whole_rules(Path whole) {
        assertThat(RuleFolder.read(whole).wording()).isEmpty();
    }

    /** The file, what stands in it, what somebody wrote instead, and what they are told. */
    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "requirements/swim.yaml",
                        "if-met: You swim well.",
                        "if-met: You do not swim well enough yet.",
                        "requirements/swim.yaml:9:11: `if-met` tells people what they lack: “You do not swim well"
                                + " enough yet.”; say what they have, or will have"),
                slip(
                        "requirements/swim.yaml",
                        "if-met: You swim well.",
                        "if-met: You do not swim well enough yet.",
                        "requirements/swim.yaml:11:15: `if-not-met` says the same as `if-met`; say in each how people"
                                + " stand who are told it"),
                slip(
                        "requirements/swim.yaml",
                        "if-needs-checking: The pool decides.",
                        "if-needs-checking: you swim  well",
                        "requirements/swim.yaml:12:22: `if-needs-checking` says the same as `if-met`"),
                slip(
                        "requirements/swim.yaml",
                        "if-on-course: You will swim well.",
                        "if-on-course: You are on a course. You are not on the list.",
                        "requirements/swim.yaml:10:17: `if-on-course` tells people what they lack: “You are not on the"
                                + " list.”"),
                slip(
                        "requirements/work.yaml",
                        "if-met: You have a place.",
                        "if-met: You have no place.",
                        "requirements/work.yaml:5:11: `if-met` tells people what they lack"),
                slip(
                        "requirements/work.yaml",
                        "title: A place at a pool",
                        "title: First aid",
                        "“First aid” too; say in each what sets it apart from the other"),
                slip(
                        "requirements/work.yaml",
                        "    - id: apply",
                        """
                            - id: apply-again
                              do: Apply.
                              round: pools
                              gives: { stage: guard }
                              link: club
                              sources: [club]
                            - id: apply""".indent(4).stripTrailing(),
                        "requirements/work.yaml:15:11: another remedy for the same people says “Apply.” too"),
                slip(
                        "questions.yaml",
                        "text: Gold",
                        "text: Silver",
                        "questions.yaml:20:29: another option reads “Silver” too"),
                slip(
                        "questions.yaml",
                        "ask: What can you do?",
                        "ask: Which badge do you have?",
                        "questions.yaml:26:12: another question asks “Which badge do you have?” too"),
                slip(
                        "questions.yaml",
                        "answer: date",
                        "answer: date\n      not-sure: { text: I'm not sure yet, find-out: Look at the badge. }",
                        "another question tells people to find out “Look at the badge.” too"),
                slip(
                        "career.yaml",
                        "version: \"1\"",
                        "version: \"2\"",
                        "changes.yaml:2:12: career.yaml says that the rules are version “2”, and “1” is the"
                                + " newest that stands here; add an entry above it that says what “2” changes"),
                slip(
                        "ways.yaml",
                        "- id: sail",
                        "- { id: row, title: Sail instead, says: Row., link: club, sources: [club] }\n- id: sail",
                        "ways.yaml:3:10: another way is called “Sail instead” too"),
                slip(
                        "career.yaml",
                        "title: Swimming",
                        "title: Work",
                        "career.yaml:17:12: another step is called “Work” too"),
                slip(
                        "career.yaml",
                        "[Watch, Help]",
                        "[Watch the water., Help people]",
                        "the last sentence here does not end, behind “people”"),
                marked("You <b>watch</b> the water.", "people would read the mark “<b>”; write plain words"),
                marked("You **watch** the water.", "people would read the mark “**”"),
                marked("You `watch` the water.", "people would read the mark “`”"),
                marked("You [watch](https://club.test) the water.", "people would read the mark “](”"),
                marked("You watch &amp; wait.", "people would read the mark “&amp;”"),
                marked("TODO say what you watch.", "people would read the note “TODO”; do what it says"),
                marked("You watch the water, FIXME.", "people would read the note “FIXME”"),
                marked("You watch XXX.", "people would read the note “XXX”"),
                marked(
                        "You watch. " + "You watch the water and ".repeat(8) + "wait.",
                        "a sentence of 41 words begins here with “You watch the water …”; say it in sentences of at"
                                + " most 25 words"),
                marked("You watch the water", "the last sentence here does not end, behind “water”; write a full stop"),
                marked(
                        "You watch\u200B the water.",
                        "a mark that nobody sees stands in this text: U+200B; write the text"),
                marked("You watch ✓ the water.", "the PDF has no letter for “✓” (U+2713), and would print “#”; say it"),
                marked(
                        "You watch and know CPR.",
                        "“CPR” stands here, and nowhere beside its words; write its words first, and the letters behind"
                                + " them in brackets; or name it in career.yaml under `known-by-letters`"),
                slip(
                        "career.yaml",
                        "goal: place",
                        "known-by-letters: { NHS: Everybody knows it. }\ngoal: place",
                        "career.yaml:10:21: no text holds “NHS” any more; delete this line"),
                slip(
                        "career.yaml",
                        "list: [Watch, Help]",
                        "list: [Watch, \"`Help`\"]",
                        "career.yaml:8:19: people would read the mark “`”"),
                slip(
                        "rounds.yaml",
                        "do: Swim every day.",
                        "do: Swim every day, TODO how far.",
                        "rounds.yaml:20:11: people would read the note “TODO”"),
                slip(
                        "sources.yaml",
                        "title: How to become a lifeguard",
                        "title: How to become a <i>lifeguard</i>",
                        "sources.yaml:2:10: people would read the mark “<i>”"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("slips")
    void words_that_people_should_not_read_are_told_and_stop_nothing(
            String file, String whole, String slip, String told) {
        var read = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace(file, whole, slip)
                .read();

        assertThat(read.ruleBook()).isPresent();
        assertThat(read.wording())
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.startsWith(told) || problem.contains(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not need a badge.",
                "You don't have to swim.",
                "You swim well, though you have no badge.",
                "You swim well. Nobody asks for more."
            })
    void good_news_that_says_not_is_good_news(String sentence) {
        var read = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("requirements/swim.yaml", "if-met: You swim well.", "if-met: " + sentence)
                .read();

        assertThat(read.wording()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You need 3 < 4 & more.",
                "A* and A*A are grades; * is a star.",
                "You watch - and wait.",
                "You watch “the water” {here}.",
                "You know cardiopulmonary resuscitation (CPR). CPR saves lives. Ask CPR@club.test or www.GOV.UK.",
                "You watch. (It is wet.)",
                "You swim 10 m² in 1½ minutes – “well”, it’s said…",
                "One… two… three… four five six seven eight nine ten. One two three four five six seven eight nine ten."
                        + " One two three four five six seven eight nine ten."
            })
    void what_looks_like_a_mark_and_is_none_is_fine(String words) {
        var read = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("career.yaml", "says: You watch the water.", "says: '" + words + "'")
                .read();

        assertThat(read.wording()).isEmpty();
    }

    @Test
    void two_things_to_do_may_say_the_same_to_different_people() {
        var rules = ChangedRules.copyInto(folder, Lifeguard.FOLDER)
                .replace("requirements/work.yaml", "    - id: apply", """
                            - id: apply-again
                              do: Apply.
                              for: { stage: learner }
                              round: pools
                              gives: { stage: guard }
                              link: club
                              sources: [club]
                            - id: apply""".indent(4)
                        .stripTrailing());

        assertThat(rules.read().wording()).isEmpty();
    }

    private static Arguments marked(String says, String told) {
        return slip("career.yaml", "says: You watch the water.", "says: '" + says + "'", "career.yaml:7:11: " + told);
    }

    private static Arguments slip(String file, String whole, String slip, String told) {
        return Arguments.of(file, whole, slip, told);
    }
}
