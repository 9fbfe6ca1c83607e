package pathwaycheck.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.edit.Impact.State;
import pathwaycheck.rulefiles.EntryKind;
import pathwaycheck.rulefiles.WrittenBook;
import pathwaycheck.testing.BesideOthers;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.FirstWords;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** Whatever an author does to a rule book is named, with who gets it, and nothing else is. Check E6. */
@BesideOthers
class ImpactTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final String GOLD = "        - { id: gold, text: Gold }\n";
    private static final String PLATINUM = "        - { id: platinum, text: Platinum, otherwise: yes }\n";

    private static final String POOL_PAGE = """
            - id: pool-page
              title: The pool
              publisher: The pool
              address: https://pool.test
              published: undated
              checked: 2026-11-22
              check-by: 2027-11-22
            """;

    @TempDir
    Path home;

    private ChangedRules rules;

    @BeforeEach
    void copyTheRules() {
        rules = FirstWords.in(ChangedRules.copy(Lifeguard.FOLDER, home.resolve("after")));
    }

    @Test
    void a_rule_book_against_itself_is_no_difference() {
        assertThat(impact().isNothing()).isTrue();
        assertThat(ImpactInWords.of(impact())).containsExactly("lifeguard: no difference.");
        TheRules.all().forEach(book -> {
            var folder = Path.of("rules", book.career().id());
            var state = new State(WrittenBook.read(folder), book);
            assertThat(Impact.of(state, state, AS_OF, false, (done, all) -> {}).isNothing())
                    .isTrue();
        });
    }

    /** The schemas know what is a text for readers, so that a new one is never told as a setting. */
    @Test
    void every_text_that_people_read_is_told_as_words() throws IOException {
        var texts = new TreeSet<String>();
        try (var schemas = Files.list(Path.of("rules/schema"))) {
            for (var schema : schemas.toList()) {
                collect(new ObjectMapper().readTree(schema.toFile()), texts);
            }
        }

        // They have kinds of their own.
        texts.removeAll(Set.of("published", "publisher", "version"));
        assertThat(texts).hasSizeGreaterThan(30).allMatch(key -> What.isProse(EntryKind.CAREER, key));
    }

    private static void collect(JsonNode schema, Set<String> texts) {
        schema.path("properties").properties().forEach(property -> {
            var kind = property.getValue().path("$ref").asText()
                    + property.getValue().path("items").path("$ref").asText();
            if (kind.matches(".*/(text|letter|statement|sentence)")) {
                texts.add(property.getKey());
            }
        });
        schema.forEach(inner -> collect(inner, texts));
    }

    @Test
    void how_a_file_is_laid_out_is_no_difference() {
        rules.replace("sources.yaml", "title: How to", "# A note.\n  title:    How to");
        rules.replace("questions.yaml", "{ id: silver, text: Silver }", "{ text: Silver, id: silver }");

        assertThat(impact().isNothing()).isTrue();
    }

    /** Nobody can judge a part of a sentence by itself. */
    @Test
    void the_words_of_an_option_within_a_sentence_are_told_with_that_sentence() {
        rules.replace("career.yaml", "goal: place", "reach: start to work\ngoal: place");

        assertThat(ImpactInWords.of(impact())).contains("     + You could start to work");
        rules.replace("questions.yaml", "      why: A badge", "      said: I have {answer}.\n      why: A badge");
        var entries = WrittenBook.read(rules.folder()).entries();
        assertThat(new WholeSentence(entries)
                        .of(entries.get("question badge / option gold"), "short", List.of("the gold badge")))
                .containsExactly("I have the gold badge.");
    }

    /** What is done, the file, what stands in it, what stands there instead. */
    static Stream<Arguments> edits() {
        return Stream.of(
                edit(
                        "DATED The window of 2027 of “The pools” (pools)",
                        "rounds.yaml",
                        "closes: 2027-02-14",
                        "closes: 2027-02-20"),
                edit(
                        "DATED The window of 2026 of “The pools” (pools)",
                        "rounds.yaml",
                        "closes: 2026-02-15",
                        "closes: 2026-02-16"),
                edit(
                        "EXPECTED Round “The pools” (pools)",
                        "rounds.yaml",
                        "closes: 02-14 to 02-28",
                        "closes: 02-14 to 02-27"),
                edit("CORRECTED Round “The pools” (pools)", "rounds.yaml", "Usually in February.", "In February."),
                edit(
                        "CORRECTED Preparation “Swim.” (train), of round “The pools” (pools)",
                        "rounds.yaml",
                        "Swim every day.",
                        "Swim."),
                edit(
                        "HOW_LONG Preparation “Swim every day.” (train), of round “The pools” (pools)",
                        "rounds.yaml",
                        "weeks-before: 2",
                        "weeks-before: 3"),
                edit("CORRECTED The career", "career.yaml", "watch over people who swim", "watch over people"),
                edit("CORRECTED The career", "career.yaml", "How can you become", "How do you become"),
                edit("VERSION The career", "career.yaml", "version: \"1\"", "version: \"2\""),
                edit(
                        "CORRECTED Paragraph “The work”",
                        "career.yaml",
                        "You watch the water.",
                        "You watch all the water."),
                edit("CORRECTED Paragraph “The work”", "career.yaml", "[Watch, Help]", "[Watch, Help, Blow a whistle]"),
                edit(
                        "CORRECTED Step “Swimming” (swim)",
                        "career.yaml",
                        "You learn to swim well.",
                        "You learn to swim."),
                edit("CORRECTED Answer “Apply in {window}” (can-apply)", "career.yaml", "You can apply in", "Apply in"),
                edit(
                        "FOR_WHOM Answer “You can apply in {window}” (can-apply)",
                        "career.yaml",
                        "told: { swims-well: met }",
                        "told: { swims-well: [met, on-course] }"),
                edit("CORRECTED Section “Who you are”", "questions.yaml", "section: You", "section: Who you are"),
                edit(
                        "CORRECTED Question “Where are you?” (stage)",
                        "questions.yaml",
                        "Where are you now?",
                        "Where are you?"),
                edit(
                        "CORRECTED Question “Where are you now?” (stage)",
                        "questions.yaml",
                        "The way depends on it.",
                        "It decides the way."),
                edit(
                        "CORRECTED Question “Which badge do you have?” (badge)",
                        "questions.yaml",
                        "Look at the badge.",
                        "Ask your teacher."),
                edit(
                        "CORRECTED Option “I swim” (swimmer), of question “Where are you now?” (stage)",
                        "questions.yaml",
                        "Any stroke counts.",
                        "All strokes count."),
                edit(
                        "CORRECTED Option “I can swim” (swimmer), of question “Where are you now?” (stage)",
                        "questions.yaml",
                        "text: I swim",
                        "text: I can swim"),
                edit(
                        "SET Question “Which badge do you have?” (badge)",
                        "questions.yaml",
                        "{ shiny: [silver, gold] }",
                        "{ shiny: [gold] }"),
                edit(
                        "ORDERED Question “Which badge do you have?” (badge)",
                        "questions.yaml",
                        "        - { id: silver, text: Silver }\n        - { id: gold, text: Gold }\n",
                        "        - { id: gold, text: Gold }\n        - { id: silver, text: Silver }\n"),
                edit(
                        "ADDED Option “Platinum” (platinum), of question “Which badge do you have?” (badge)",
                        "questions.yaml",
                        GOLD,
                        GOLD + PLATINUM),
                edit(
                        "CORRECTED Requirement “Swim well” (swims-well)",
                        "requirements/swim.yaml",
                        "if-met: You swim well.",
                        "if-met: You swim very well."),
                edit(
                        "CORRECTED Requirement “Swim very well” (swims-well)",
                        "requirements/swim.yaml",
                        "title: Swim well",
                        "title: Swim very well"),
                edit(
                        "RULE Requirement “First aid” (knows-first-aid)",
                        "requirements/swim.yaml",
                        "{ skills: { count: 2 } }",
                        "{ skills: { count: 1 } }"),
                edit(
                        "HOW_LONG Remedy “Take a course.” (course), of requirement “Swim well” (swims-well)",
                        "requirements/swim.yaml",
                        "3 months to 6 months",
                        "2 months to 6 months"),
                edit(
                        "CORRECTED Remedy “Take a short course.” (course), of requirement “Swim well” (swims-well)",
                        "requirements/swim.yaml",
                        "do: Take a course.",
                        "do: Take a short course."),
                edit(
                        "CORRECTED Judgement “Does my badge count?” (pool)",
                        "judgements.yaml",
                        "who: The pool",
                        "who: The club"),
                edit(
                        "LINKED Judgement “Does my badge count?” (pool)",
                        "judgements.yaml",
                        "link: club",
                        "link: { none: Each pool has a page. }"),
                edit("CORRECTED Other way “Sail instead” (sail)", "ways.yaml", "look for people too", "look for you"),
                edit("FOR_WHOM Other way “Sail instead” (sail)", "ways.yaml", "[learner, swimmer]", "[learner]"),
                edit(
                        "CHECKED Source “How to become a lifeguard” (club)",
                        "sources.yaml",
                        "check-by: 2027-11-22",
                        "check-by: 2027-10-22"),
                edit(
                        "CHECKED Source “How to become a lifeguard” (club)",
                        "sources.yaml",
                        "published: undated",
                        "published: in 2026"),
                edit(
                        "TITLED Source “How to be a lifeguard” (club)",
                        "sources.yaml",
                        "How to become a lifeguard",
                        "How to be a lifeguard"),
                edit("ADDRESSED Source “How to become a lifeguard” (club)", "sources.yaml", "/lifeguards", "/guards"),
                edit(
                        "CORRECTED Contradiction “Which badge is needed” (which-badge)",
                        "contradictions.yaml",
                        "We ask for silver.",
                        "Silver will do."),
                edit(
                        "CORRECTED Saying “club 2”, of contradiction “Which badge is needed” (which-badge)",
                        "contradictions.yaml",
                        "says: Gold.",
                        "says: Gold or more."),
                edit(
                        "PROMISED Example “A guard has arrived”",
                        "people.yaml",
                        "next: arrived",
                        "next: arrived\n  answer: guard"));
    }

    private static Arguments edit(String what, String file, String before, String after) {
        return Arguments.of(what, file, before, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void whatever_is_done_is_named_and_nothing_else(String what, String file, String before, String after) {
        rules.replace(file, before, after);

        assertThat(done()).containsExactly(what);
    }

    @Test
    void a_window_is_published_in_the_words_that_people_read() {
        rules.replace(
                "rounds.yaml",
                "    - opens: 2027-02-01",
                "    - { opens: 2028-02-07 09:00, closes: 2028-02-15 17:00, starts: 2028-06-01, sources: [club] }\n"
                        + "    - opens: 2027-02-01");

        var published = impact().done().get(0);

        assertThat(done()).containsExactly("PUBLISHED The window of 2028 of “The pools” (pools)");
        assertThat(published.places().get(0).removed().get(0)).startsWith("Expected: opens between 1 and 10 February");
        assertThat(published.places().get(0).added())
                .containsExactly(
                        "Opens 9am on 7 February 2028, closes 5pm on 15 February 2028. Places start in June 2028.");
        assertThat(published.who().person().orElseThrow())
                .isEqualTo("“A learner with a bronze badge takes a course first” of people.yaml");
        assertThat(impact().follows()).isEmpty();
    }

    /** What follows from its days is what an author must look at, and nobody would look for it. */
    @Test
    void of_a_window_the_lines_that_differ_on_the_report_of_the_person_named_are_told() {
        rules.replace("rounds.yaml", "do: Swim every day.", "do: Swim every day.\n      once-published: Swim daily.");
        rules.replace("rounds.yaml", "opens: 2027-02-01 09:00", "opens: 2027-02-03 09:00");

        var dated = impact().done().stream()
                .filter(it -> it.kind() == What.DATED)
                .findFirst()
                .orElseThrow();

        assertThat(dated.who().person()).isPresent();
        assertThat(dated.lines()).isNotEmpty().allSatisfy(line -> assertThat(line.was())
                .isNotEqualTo(line.is()));
        assertThat(dated.lines())
                .extracting(Impact.Line::about)
                .anyMatch(about -> about.startsWith("what to prepare for: "));
        assertThat(ImpactInWords.of(impact()))
                .containsSubsequence(
                        "     What their report tells otherwise, because of all that was done:",
                        "      * " + dated.lines().get(0).about());
    }

    /** Nobody wrote it, and it is what people read first. */
    @Test
    void another_first_thing_to_do_and_another_answer_are_told_with_somebody_who_reads_them() {
        rules.replace("requirements/swim.yaml", "at-least: silver", "at-least: bronze");

        var follows = impact().follows();

        assertThat(follows)
                .extracting(Impact.Followed::what)
                .contains(
                        "Some are told something else to do next: course before, swims-well now",
                        "Some are told another answer first: swim-first before, can-apply now");
        assertThat(follows)
                .filteredOn(it -> it.what().contains("to do next: course before, swims-well now"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.was()).isEqualTo("Get ready to take a course.");
                    assertThat(it.is()).isNotBlank().isNotEqualTo(it.was());
                    assertThat(it.who().address().orElseThrow()).startsWith("/lifeguard/report?");
                });
    }

    @Test
    void a_first_thing_in_other_words_is_no_other_thing() {
        rules.replace("requirements/swim.yaml", "do: Take a course.", "do: Take a short course.");

        assertThat(impact().follows()).isEmpty();
    }

    private static final String LATE = """
                  apply-by: 2027-02-05 12:00
                  late:
                    - until: 2027-02-09
                      says: Ask the pool today whether it takes late applications.
                    - until: 2027-02-14
                      says: Ask every pool.
            """;

    /** Its sentences are words, and not days: each is told with what differs in it, and with the days it is read on. */
    @Test
    void a_sentence_of_a_published_window_is_told_as_words_with_the_days_on_which_it_is_read() {
        rules.replace("rounds.yaml", "      closes: 2027-02-14", LATE + "      closes: 2027-02-14");
        var before = state(rules);
        rules.replace("rounds.yaml", "Ask every pool.", "Ask each pool.");
        var after = state(rules);

        assertThat(done(Impact.of(before, after, AS_OF, false, (done, all) -> {})))
                .containsExactly("CORRECTED The window of 2027 of “The pools” (pools)");
        assertThat(ImpactInWords.of(Impact.of(before, after, AS_OF, false, (done, all) -> {})))
                .containsSubsequence(
                        "1. The window of 2027 of “The pools” (pools) says something else.",
                        "     - Ask [every] pool.",
                        "     + Ask [each] pool.",
                        "   Who gets it: Nobody on this day; from 10 February 2027 to 14 February 2027, whoever plans"
                                + " to apply in it. --as-of=2027-02-10 finds them.")
                .doesNotContain("Dates of windows");
        assertThat(Impact.of(before, after, LocalDate.of(2027, 2, 10), false, (done, all) -> {})
                        .done()
                        .get(0)
                        .who()
                        .person())
                .isPresent();
        assertThat(Impact.of(before, after, LocalDate.of(2027, 2, 15), false, (done, all) -> {})
                        .done()
                        .get(0)
                        .who()
                        .inWords())
                .startsWith("Nobody any more");
    }

    /** What its days are told in says nothing of it: so the value itself is told, and no line stands there twice. */
    @Test
    void an_edit_of_a_window_is_never_told_in_two_equal_lines() {
        rules.replace("rounds.yaml", "      closes: 2027-02-14", LATE + "      closes: 2027-02-14");
        var before = state(rules);
        rules.replace("rounds.yaml", "until: 2027-02-09", "until: 2027-02-08");

        var done =
                Impact.of(before, state(rules), AS_OF, false, (of, all) -> {}).done();

        assertThat(done)
                .hasSize(1)
                .flatExtracting(Impact.Done::places)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.removed()).isNotEqualTo(place.added()));
    }

    @Test
    void a_sentence_of_years_expected_that_no_report_holds_leads_to_the_page_that_does() {
        rules.replace("rounds.yaml", "Usually in February.", "Mostly in February.");

        assertThat(impact().done()).singleElement().satisfies(done -> {
            assertThat(done.who().person()).isEmpty();
            assertThat(done.who().inWords()).startsWith("On “How we decide” alone");
            assertThat(done.who().address().orElseThrow()).isEqualTo("/lifeguard/how-we-decide");
        });
    }

    @Test
    void a_remedy_with_other_times_names_only_somebody_who_is_offered_it() {
        rules.replace("requirements/swim.yaml", "  other-ways: [sail]", """
                    - id: course-for-guards
                      do: Take a course at work.
                      for: { stage: guard }
                      starts: each 1 March
                      takes: 3 months
                      gives: { badge: gold, course-ends: done }
                      link: club
                      sources: [club]
                  other-ways: [sail]""".indent(2));
        var before = ChangedRules.copy(rules.folder(), home.resolve("before"));
        rules.replace("requirements/swim.yaml", "starts: each 1 March", "starts: each 1 May");

        assertThat(Impact.of(state(before), state(rules), AS_OF, false, (done, all) -> {})
                        .done())
                .filteredOn(done -> done.kind() == What.HOW_LONG)
                .satisfiesExactly(
                        course -> assertThat(course.who().person()).isPresent(),
                        atWork -> assertThat(atWork.who().person()).isEmpty());
    }

    /** The goal may be told in the same words, as “in autumn”. */
    @Test
    void a_remedy_that_takes_longer_names_somebody_whose_days_it_moves() {
        rules.replace("requirements/swim.yaml", "takes: 3 months to 6 months", "takes: 3 months to 7 months");

        assertThat(impact().done())
                .singleElement()
                .satisfies(done -> assertThat(done.who().person()).isPresent());
    }

    @Test
    void a_group_that_gains_an_option_concerns_those_who_choose_it() {
        rules.replace("questions.yaml", "{ shiny: [silver, gold] }", "{ shiny: [silver, gold, foreign] }");

        assertThat(impact().done()).singleElement().satisfies(done -> assertThat(
                        done.who().inWords())
                .isEqualTo("Whoever answers “One from abroad” to “Which badge do you have?”"));
    }

    @Test
    void what_joins_a_list_is_told_with_its_own_line() {
        rules.replace(
                "career.yaml", "list: [Watch, Help]", "list:\n      - Watch\n      - Blow a whistle\n      - Help");

        var place = impact().done().get(0).places().get(0);

        assertThat(rules.text(place.file()).lines().toList().get(place.line() - 1))
                .isEqualTo("      - Blow a whistle");
    }

    @Test
    void a_sentence_has_its_words_marked_and_is_for_those_who_are_told_it() {
        rules.replace("requirements/swim.yaml", "if-met: You swim well.", "if-met: You swim very well.");

        assertThat(ImpactInWords.of(impact()))
                .containsSubsequence(
                        "Words",
                        "1. Requirement “Swim well” (swims-well) says something else.",
                        "   requirements/swim.yaml:9, if-met",
                        "     - You swim well.",
                        "     + You swim [very] well.",
                        "     “A guard has arrived” of people.yaml");
    }

    @Test
    void whoever_has_raised_the_version_gets_the_lines_to_begin_with_that_tell_people_of_it() {
        rules.replace("requirements/swim.yaml", "if-met: You swim well.", "if-met: You swim very well.")
                .replace("rounds.yaml", "closes: 2027-02-14 17:00", "closes: 2027-02-15 17:00");
        var beginning = "Nobody is told yet what version 2 changes. ";
        assertThat(ImpactInWords.of(impact())).noneMatch(line -> line.startsWith(beginning));

        rules.replace("career.yaml", "version: \"1\"", "version: \"2\"");
        assertThat(ImpactInWords.of(impact()))
                .anyMatch(line -> line.startsWith(beginning))
                .endsWith(
                        "- version: 2",
                        "  day: 2026-11-22",
                        "  changes:",
                        "    - says: …",
                        "      who: …",
                        "      requirements: [swims-well]",
                        "      rounds: [pools]");

        rules.replace(
                "changes.yaml",
                "- version:",
                "- { version: \"2\", day: 2026-11-22, changes: [{ says: So., who: You }] }\n- version:");
        assertThat(ImpactInWords.of(impact())).noneMatch(line -> line.startsWith(beginning));
    }

    @Test
    void a_share_of_ways_is_explained_and_a_sample_is_called_one() {
        rules.replace("requirements/swim.yaml", "if-met: You swim well.", "if-met: You swim very well.");
        var all = impact();
        var some = new Impact(
                all.career(),
                all.asOf(),
                all.version(),
                all.isVersionRaised(),
                all.toTell(),
                3_000,
                false,
                all.done(),
                all.forgotten(),
                all.follows());

        assertThat(ImpactInWords.of(all))
                .anyMatch(line -> line.startsWith("A way through the questions is what one person may answer"))
                .anyMatch(line -> line.matches("Looked at: every example, and all \\d+ ways\\."));
        assertThat(ImpactInWords.of(some))
                .contains("Looked at: every example, and a sample of 3,000 of all ways, always the same ones, so"
                        + " whoever is rare may be missed. With --every-way it looks at all, for minutes.");
    }

    @Test
    void an_option_that_a_rule_names_is_told_with_somebody_who_chooses_it() {
        rules.replace(
                "questions.yaml",
                "        - { id: gold, text: Gold }\n",
                "        - { id: gold, text: Gold }\n        - { id: platinum, text: Platinum }\n");
        rules.replace(
                "requirements/swim.yaml",
                "    any:\n      - { stage: guard }",
                "    any:\n      - { stage: guard }\n      - { badge: platinum }");

        var impact = impact();

        assertThat(done())
                .containsExactly(
                        "ADDED Option “Platinum” (platinum), of question “Which badge do you have?” (badge)",
                        "RULE Requirement “Swim well” (swims-well)");
        assertThat(impact.done().get(0).who().address().orElseThrow()).contains("badge=platinum");
        assertThat(impact.follows()).isEmpty();
    }

    @Test
    void a_requirement_is_added_with_all_its_sentences_and_what_follows_from_it_is_told_beside_it() {
        rules.replace("requirements/work.yaml", "- id: place\n", """
                - id: whistle
                  title: A whistle
                  essential: yes
                  holds-when: { skills: call }
                  if-met: You can call for help.
                  if-not-met: Learn to call for help.
                  other-ways: [sail]
                  sources: [club]
                - id: place
                """);
        rules.replace("career.yaml", "requirements: [place]", "requirements: [whistle, place]");

        var impact = impact();

        assertThat(done()).containsExactly("ADDED Requirement “A whistle” (whistle)");
        assertThat(impact.done().get(0).places())
                .extracting(Impact.Place::key)
                .containsExactly("title", "essential", "holds-when", "if-met", "if-not-met", "other-ways", "stands in");
        assertThat(impact.done().get(0).who().person()).isPresent();
    }

    /** Whoever forgets a step of the manual sees it here. */
    @Test
    void a_requirement_is_added_with_its_rule_its_place_its_remedy_and_those_who_plan_with_it() {
        rules.replace("requirements/work.yaml", "- id: place\n", """
                - id: whistle
                  title: A whistle
                  essential: yes
                  applies-when: { stage: { one-of: [learner, swimmer] } }
                  holds-when: { skills: call }
                  if-met: You can call for help.
                  if-not-met: Learn to call for help.
                  if-does-not-apply: You work already.
                  remedies:
                    - id: learn-to-call
                      do: Learn to call.
                      starts: any day
                      takes: 2 days
                      after: [swims-well]
                      gives: { skills: call }
                      link: club
                      sources: [club]
                  sources: [club]
                - id: place
                """);
        rules.replace("career.yaml", "requirements: [place]", "requirements: [place, whistle]");

        assertThat(ImpactInWords.of(impact()))
                .contains(
                        "     + essential: yes",
                        "     + applies-when: { stage: { one-of: [learner, swimmer] } }",
                        "     + holds-when: { skills: call }",
                        "     + stands in: step “Work” (work), behind “A place at a pool” (place)",
                        "     + remedy learn-to-call, starts: any day",
                        "     + remedy learn-to-call, takes: 2 days",
                        "     + remedy learn-to-call, after: swims-well",
                        "     + remedy learn-to-call, gives: { skills: call }");
        var lack = followed("Some are told that they still lack “A whistle” (whistle)");
        assertThat(lack.was()).isEmpty();
        assertThat(lack.is()).contains("Learn to call for help.");
        assertThat(lack.who().journeys()).isPositive().isLessThan(lack.who().of());
        assertThat(impact().follows())
                .extracting(Impact.Followed::what)
                .as("nothing waits for it")
                .noneMatch(what -> what.contains("in their plan"));

        rules.replace("requirements/work.yaml", "after: [swims-well]\n      gives: { stage", """
                after: [swims-well, whistle]
                      gives: { stage""".stripTrailing());
        var planned = followed("Some now have “Learn to call.” (learn-to-call) in their plan");
        assertThat(planned.was()).doesNotContain("Learn to call.");
        assertThat(planned.is()).contains("Learn to call.");
        assertThat(impact().done())
                .filteredOn(it -> it.kind() == What.HOW_LONG)
                .singleElement()
                .satisfies(waits -> assertThat(waits.who().journeys())
                        .isEqualTo(planned.who().journeys()));
        assertThat(planned.who().journeys())
                .isPositive()
                .isLessThan(planned.who().of());
    }

    private Impact.Followed followed(String what) {
        return impact().follows().stream()
                .filter(it -> it.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_requirement_that_no_step_lists_is_told_to_stand_in_none_and_one_that_is_gone_where_it_stood() {
        var before = FirstWords.in(ChangedRules.copy(Lifeguard.FOLDER, home.resolve("before")));
        rules.replace("requirements/work.yaml", "- id: place\n", """
                - id: whistle
                  title: A whistle
                  essential: no
                  holds-when: { skills: call }
                  if-met: You can call for help.
                  if-not-met: Learn to call for help.
                  sources: [club]
                - id: place
                """);
        rules.replace(
                "requirements/work.yaml",
                "holds-when: { stage: guard }",
                "holds-when: { all: [{ stage: guard }, { meets: whistle }] }");

        assertThat(ImpactInWords.of(Impact.of(state(before), state(rules), AS_OF, false, (some, all) -> {})))
                .contains("     + stands in: no step");
        rules.replace("career.yaml", "requirements: [place]", "requirements: [whistle, place]");
        assertThat(ImpactInWords.of(Impact.of(state(rules), state(before), AS_OF, false, (some, all) -> {})))
                .contains("     - stands in: step “Work” (work), as its first");
    }

    /** Whoever adds a question answers it in every example. */
    @Test
    void examples_that_are_given_the_same_answer_are_told_once_and_after_what_follows_for_people() {
        rules.replace("questions.yaml", "    - id: course-ends\n", """
                    - id: whistle
                      ask: Do you have a whistle?
                      why: It is loud.
                      if-missing: Select whether you have one
                      answer: one
                      options:
                        - { id: have, text: "Yes" }
                        - { id: lack, text: "No", otherwise: yes }
                    - id: course-ends
                """);
        rules.replace("requirements/work.yaml", "- id: place\n", """
                - id: has-whistle
                  title: A whistle
                  essential: yes
                  applies-when: { stage: { one-of: [learner, swimmer] } }
                  holds-when: { whistle: have }
                  if-met: You have a whistle.
                  if-not-met: You need a whistle.
                  if-does-not-apply: You work already.
                  other-ways: [sail]
                  sources: [club]
                - id: place
                """);
        rules.replace("career.yaml", "requirements: [place]", "requirements: [has-whistle, place]");
        rules.write(
                "people.yaml",
                rules.text("people.yaml")
                        .replace("stage: swimmer, badge", "stage: swimmer, whistle: have, badge")
                        .replace("stage: learner, badge: foreign", "stage: learner, whistle: lack, badge: foreign"));

        var lines = ImpactInWords.of(impact());
        var added = impact().done().stream()
                .filter(it -> it.what().startsWith("Requirement “A whistle”"))
                .findFirst()
                .orElseThrow();

        assertThat(lines)
                .filteredOn(line -> line.endsWith("promises something else."))
                .hasSize(2);
        assertThat(lines).contains("     + whistle: have", "     + whistle: lack");
        assertThat(lines.indexOf("Examples")).isGreaterThan(lines.indexOf("Added"));
        assertThat(added.who().person().orElseThrow()).contains("The pool decides");
        assertThat(added.who().journeys())
                .as("whoever works already gets nothing of it")
                .isPositive()
                .isLessThan(added.who().of());
    }

    /** What rests on a page is news, and the day on which somebody read the page goes with it. */
    @Test
    void a_page_that_is_told_no_longer_is_no_news_of_its_own() {
        var before = FirstWords.in(ChangedRules.copy(Lifeguard.FOLDER, home.resolve("before")));
        for (var book : List.of(before, rules)) {
            book.write("sources.yaml", book.text("sources.yaml") + POOL_PAGE);
            book.replace("requirements/work.yaml", "sources: [club]", "sources: [pool-page]");
        }
        rules.replace("requirements/swim.yaml", "at-least: silver }", "at-least: gold }");
        rules.replace("requirements/swim.yaml", "gives: { badge: silver,", "gives: { badge: gold,");

        assertThat(Impact.of(state(before), state(rules), AS_OF, false, (some, all) -> {})
                        .follows())
                .isNotEmpty()
                .noneMatch(it -> it.what().contains("last compared our rules"));
    }

    @Test
    void a_stricter_rule_is_named_with_who_stands_otherwise_because_of_it() {
        rules.replace("requirements/swim.yaml", "at-least: silver }", "at-least: gold }");
        rules.replace("requirements/swim.yaml", "gives: { badge: silver,", "gives: { badge: gold,");

        var impact = impact();

        assertThat(done())
                .containsExactly(
                        "RULE Requirement “Swim well” (swims-well)",
                        "SET Remedy “Take a course.” (course), of requirement “Swim well” (swims-well)");
        assertThat(impact.follows())
                .extracting(Impact.Followed::what)
                .contains(
                        "Some stand otherwise to “Swim well” (swims-well): “met” before, “not met yet” now",
                        "Some could get there later",
                        "Some are no longer asked “When does your course end?” (course-ends)")
                .hasSizeLessThan(12);
    }

    @Test
    void a_source_that_is_renamed_wherever_it_is_named_is_one_thing() {
        rules.rewrite((file, text) -> text.replace("[club]", "[the-club]")
                .replace("link: club", "link: the-club")
                .replace("source: club", "source: the-club")
                .replace("- id: club", "- id: the-club"));

        assertThat(done()).containsExactly("RENAMED Source “How to become a lifeguard” (the-club)");
    }

    @Test
    void an_option_that_is_renamed_leaves_those_of_other_questions_their_name() {
        var before = FirstWords.in(ChangedRules.copy(Lifeguard.FOLDER, home.resolve("before")));
        // Two questions have an option “gold”, which means nothing to each other.
        for (var book : List.of(before, rules)) {
            book.replace("questions.yaml", "{ id: bandage,", "{ id: gold,");
            book.rewrite((file, text) ->
                    text.replace("skills: bandage", "skills: gold").replace("skills: [bandage", "skills: [gold"));
        }
        assertThat(before.text("people.yaml")).contains("skills: [gold");
        rules.rewrite((file, text) -> text.replace("{ id: gold, text: Gold }", "{ id: golden, text: Gold }")
                .replace("[silver, gold]", "[silver, golden]")
                .replace("silver, gold]", "silver, golden]")
                .replace("badge: gold", "badge: golden"));

        assertThat(done(Impact.of(state(before), state(rules), AS_OF, false, (some, all) -> {})))
                .containsExactly("RENAMED Option “Gold” (golden), of question “Which badge do you have?” (badge)");
    }

    @Test
    void another_page_of_the_same_publisher_is_no_new_name_for_one_that_is_gone() {
        rules.write(
                "sources.yaml",
                POOL_PAGE.replace("The pool", "The club").replace("https://pool.test", "https://club.test/new"));
        rules.replace("sources.yaml", "title: The club", "title: Another page");
        rules.rewrite((file, text) -> text.replace("[club]", "[pool-page]")
                .replace("link: club", "link: pool-page")
                .replace("source: club", "source: pool-page"));

        assertThat(done())
                .contains("ADDED Source “Another page” (pool-page)")
                .contains("REMOVED Source “How to become a lifeguard” (club)")
                .noneMatch(it -> it.startsWith("RENAMED"));
    }

    @Test
    void of_two_that_are_gone_the_one_that_is_most_alike_has_the_new_name() {
        var before = FirstWords.in(ChangedRules.copy(Lifeguard.FOLDER, home.resolve("before")));
        var old = POOL_PAGE.replace("pool-page", "old-page").replace("pool.test", "old.test");
        before.write("sources.yaml", before.text("sources.yaml") + old + POOL_PAGE);
        rules.write("sources.yaml", rules.text("sources.yaml") + POOL_PAGE.replace("pool-page", "the-pool"));

        assertThat(done(Impact.of(state(before), state(rules), AS_OF, false, (some, all) -> {})))
                .containsExactlyInAnyOrder(
                        "RENAMED Source “The pool” (the-pool)", "REMOVED Source “The pool” (old-page)");
    }

    @Test
    void a_question_and_one_of_its_options_that_are_renamed_at_once_are_two_things() {
        rules.rewrite((file, text) -> text.replace("{ id: silver,", "{ id: silvery,")
                .replace("[bronze, silver, gold]", "[bronze, silvery, gold]")
                .replace("[silver, gold]", "[silvery, gold]")
                .replace("at-least: silver", "at-least: silvery")
                .replace("badge: silver", "badge: silvery")
                .replace(": badge\n", ": medal\n")
                .replace("{badge}", "{medal}")
                .replace("{ badge:", "{ medal:")
                .replace(" badge: ", " medal: "));

        assertThat(done())
                .containsExactlyInAnyOrder(
                        "RENAMED Question “Which badge do you have?” (medal)",
                        "RENAMED Option “Silver” (silvery), of question “Which badge do you have?” (medal)");
    }

    /** Else more than everybody could get something. */
    @Test
    void what_only_the_old_rules_tell_is_shared_out_among_the_ways_through_them() {
        var before = FirstWords.in(ChangedRules.copy(Lifeguard.FOLDER, home.resolve("before")));
        rules.replace("questions.yaml", GOLD, GOLD + "        - { id: platinum, text: Platinum }\n");
        rules.replace(
                "requirements/swim.yaml",
                "    any:\n      - { stage: guard }",
                "    any:\n      - { stage: guard }\n      - { badge: platinum }");

        var added = Impact.of(state(before), state(rules), AS_OF, false, (some, all) -> {});
        var removed = Impact.of(state(rules), state(before), AS_OF, false, (some, all) -> {});

        var whoHadIt = removed.done().stream()
                .filter(it -> it.kind() == What.REMOVED)
                .findFirst()
                .orElseThrow()
                .who();
        assertThat(removed.journeys()).isLessThan(added.journeys());
        assertThat(whoHadIt.of()).isEqualTo(added.journeys());
        assertThat(whoHadIt.journeys())
                .isEqualTo(added.done().get(0).who().journeys())
                .isPositive();
    }

    @Test
    void the_same_source_named_in_more_places_is_told_once() {
        rules.write("sources.yaml", rules.text("sources.yaml") + POOL_PAGE);
        rules.replace("requirements/swim.yaml", "sources: [club]", "sources: [club, pool-page]");

        assertThat(done())
                .containsExactly("ADDED Source “The pool” (pool-page)", "CITING Requirement “Swim well” (swims-well)");
        assertThat(impact().done().get(1).alsoIn()).hasSize(2);
    }

    @Test
    void sources_that_are_put_off_to_the_same_day_are_told_once() {
        var before = ChangedRules.copy(rules.folder(), home.resolve("before"));
        Stream.of(before, rules).forEach(book -> book.write("sources.yaml", book.text("sources.yaml") + POOL_PAGE));
        rules.replace("sources.yaml", "check-by: 2027-11-22", "check-by: 2027-12-22");

        var done = Impact.of(state(before), state(rules), AS_OF, false, (some, all) -> {})
                .done();

        assertThat(done).hasSize(1);
        assertThat(done.get(0).alsoIn()).containsExactly("Source “The pool” (pool-page)");
        assertThat(done.get(0).who().inWords()).startsWith("Nobody: ");
    }

    @Test
    void what_is_on_a_page_leads_to_that_page() {
        rules.replace("career.yaml", "You watch the water.", "You watch all the water.");
        rules.replace("contradictions.yaml", "We ask for silver.", "Silver will do.");
        rules.replace("questions.yaml", "First aid saves lives.", "It saves lives.");

        assertThat(impact().done())
                .extracting(done -> done.who().address().orElseThrow())
                .satisfiesExactlyInAnyOrder(
                        career -> assertThat(career).isEqualTo("/lifeguard"),
                        decide -> assertThat(decide).isEqualTo("/lifeguard/how-we-decide"),
                        asked -> assertThat(asked).startsWith("/lifeguard/questions/skills?as-of=2026-11-22&stage="));
    }

    private List<String> done() {
        return done(impact());
    }

    private static List<String> done(Impact impact) {
        return impact.done().stream()
                .map(done -> done.kind() + " "
                        + done.what().replace(" " + done.kind().inWords(), ""))
                .toList();
    }

    private Impact impact() {
        var before = FirstWords.in(ChangedRules.copy(Lifeguard.FOLDER, home.resolve("before")));
        return Impact.of(state(before), state(rules), AS_OF, false, (done, all) -> {});
    }

    private static State state(ChangedRules rules) {
        return new State(WrittenBook.read(rules.folder()), rules.book());
    }
}
