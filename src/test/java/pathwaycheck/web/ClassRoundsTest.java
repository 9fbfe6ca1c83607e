package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.NuChecker;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** What an adviser mends and answers on the page of a class goes where she meant it, and in few rounds. */
@QuarkusTest
class ClassRoundsTest {

    private static final String ON_A_DAY = "/clinical-engineer/class?as-of=2026-11-28";
    private static final NuChecker CHECKER = new NuChecker();
    private static final String HEADER = "code\tstage\tsubjects\ta-levels-finish\ta-level-grades\texperience\n";
    private static final String FOUR = HEADER
            + "A1\tY12\tMaths, Physics, Art\t2028\tAAB\tknitting\n"
            + "A2\tY12\tMaths, Physics, Art\t2028\tAAB\tproject, jumping\n"
            + "A3\tY12\tjam + sciences\t2028\tABB\t\n"
            + "S4\tS6\tMaths, Physics, Art\t2028\tABB\t\n";

    private final Site site = Site.underTest();

    private Reply send(String rows, String... more) {
        return site.send(
                ON_A_DAY, "application/x-www-form-urlencoded", "rows=" + Person.encoded(rows) + String.join("", more));
    }

    private Document page(String rows, String... more) {
        var reply = send(rows, more);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(CHECKER.errorsOf(reply.text())).isEmpty();
        return reply.page();
    }

    @Test
    void an_answer_for_all_stays_with_those_who_were_named_and_whoever_comes_later_is_asked_anew_in_plain_sight() {
        var first = page(FOUR);
        assertThat(first.select("[name=named-school-qualification]").eachAttr("value"))
                .containsExactly("A1,A2");
        assertThat(first.expectFirst("label[for=answer-5-school-qualification]").text())
                .isEqualTo("S4: “S6”");

        var chosen = "&for-all-school-qualification=a-levels&named-school-qualification=A1,A2"
                + "&was-4-3=jam+%2B+sciences&mend-4-3=Maths,+Physics,+Art";
        var second = page(FOUR, chosen);
        var since = second.expectFirst("p:contains(These were not named when you chose that)");
        assertThat(since.text()).endsWith("so it is not their answer: A3.");
        assertThat(since.closest("details")).isNull();
        assertThat(second.select("[name=answer-4-school-qualification]")).hasSize(1);
        assertThat(second.expectFirst("[aria-labelledby=supposed]").text())
                .contains("We went on with “A levels”, as you chose for all (A1, A2).");

        var box = second.expectFirst("input[type=checkbox][name=named-school-qualification]");
        var third = page(
                second.expectFirst("textarea").wholeText(),
                "&for-all-school-qualification=a-levels&named-school-qualification=A1,A2"
                        + "&named-school-qualification=" + box.attr("value"));
        assertThat(third.expectFirst("[aria-labelledby=supposed]").text())
                .contains("We went on with “A levels”, as you chose for all (A1, A2, A3).");
    }

    @Test
    void whoever_lacks_nothing_but_what_is_filled_in_is_counted_at_the_top_until_it_is_sent() {
        var confirm = "only need the answer that we filled in below: look at it and press “Check it again”.";

        assertThat(page(FOUR).expectFirst(".govuk-body-l").text())
                .isEqualTo("We read 4 pupils. 4 still have a question to answer before there is a report. 2 of them "
                        + confirm);
        assertThat(page(HEADER + FOUR.lines().skip(1).limit(2).collect(Collectors.joining("\n")))
                        .expectFirst(".govuk-body-l")
                        .text())
                .endsWith("All of them " + confirm);
        assertThat(page(FOUR, "&for-all-school-qualification=a-levels&named-school-qualification=A1,A2")
                        .expectFirst(".govuk-body-l")
                        .text())
                .doesNotContain(confirm);
    }

    @Test
    void the_sheets_carry_along_who_was_named() {
        assertThat(page(FOUR, "&for-all-school-qualification=a-levels&named-school-qualification=A1&show=sheets")
                        .expectFirst("[name=named-school-qualification]")
                        .attr("value"))
                .isEqualTo("A1");
    }

    @Test
    void what_decides_nothing_is_folded_and_one_press_leaves_it_out_and_says_what() {
        var page = page(FOUR);
        var optional = page.expectFirst("details:not([open]):has([name^=column-])");

        assertThat(page.select("[aria-labelledby=wrong] [name^=mend-]").eachAttr("name"))
                .containsExactly("mend-4-3");
        assertThat(optional.expectFirst("summary").text())
                .isEqualTo("Optional: 2 cells under experience that we could not read");
        assertThat(optional.text()).contains("“knitting” in line 2 (A1)", "“jumping” in line 3 (A2)");
        assertThat(optional.expectFirst("button").text()).isEqualTo("Leave these out");
        assertThat(optional.select("select[name=mend-3-6] option").eachAttr("value"))
                .as("what is known stays")
                .contains("project; placement");

        var left = page(
                FOUR,
                "&column-6=empty&was-2-6=knitting&mend-2-6=knitting&was-3-6=project,+jumping"
                        + "&mend-3-6=project,+jumping&kept-3-6=project");
        assertThat(left.select("[name^=column-6]")).isEmpty();
        assertThat(left.expectFirst("textarea").wholeText())
                .contains("AAB\tproject\n")
                .doesNotContain("knitting", "jumping");
        assertThat(left.select("[aria-labelledby=taken-out] li").eachText())
                .containsExactly("A1, experience: “knitting”", "A2, experience: “project, jumping”; “project” stays");
    }

    @Test
    void a_column_that_is_left_out_is_told_in_one_line() {
        assertThat(page(FOUR, "&column-6=leave-out")
                        .select("[aria-labelledby=taken-out] li")
                        .eachText())
                .containsExactly("Column 6 (experience): we do not read it, and it stays in your table.");
        assertThat(page(FOUR).select("[aria-labelledby=taken-out]")).isEmpty();
    }

    /** Enter in a field presses the first button of its form, with script and without. */
    @Test
    void enter_in_a_field_checks_again_and_presses_no_other_button() {
        var uncertain = "code\tstage\tSubject 1\tSubject 2\nA1\tY12\tMaths\tjam\n";

        for (var page : List.of(
                page(FOUR), page(FOUR, "&for-all-where=england"), page(uncertain), page(FOUR, "&show=sheets"))) {
            var button = page.expectFirst("main form[method=post]").expectFirst("button");
            assertThat(button.attr("name")).as("of no column").isIn("", "show");
            assertThat(button.attr("value")).as("checks").isIn("", "page", "read");
        }
    }

    /** A T Level in health and a BTEC in engineering have not the same maths in them. */
    @Test
    void one_answer_is_offered_to_those_alone_who_wrote_the_same_and_everybody_is_quoted() {
        var row = "\tY12\tengland\t%s\t2028\n";
        var page = page("code\tstage\twhere\tsubjects\ta-levels-finish\n"
                + "A1" + row.formatted("BTEC Engineering") + "A2" + row.formatted("btec  engineering")
                + "B3" + row.formatted("T Level Health") + "B4" + row.formatted("BTEC Eng Ext Dip"));

        assertThat(page.expectFirst("label[for=for-all-maths-in-it]").text())
                .isEqualTo("For these 2 pupils with “BTEC Engineering”: A1, A2");
        assertThat(page.select("[name=named-maths-in-it]").eachAttr("value")).containsExactly("A1,A2");
        assertThat(page.select("label[for$=-maths-in-it]").eachText())
                .contains(
                        "A1: “BTEC Engineering”",
                        "A2: “btec engineering”",
                        "B3: “T Level Health”",
                        "B4: “BTEC Eng Ext Dip”");
        assertThat(page.expectFirst("label[for=answer-4-maths-in-it]").closest("details"))
                .isNull();
    }

    @Test
    void words_in_doubt_name_the_pupils_and_stand_before_the_list() {
        var page = page(FOUR, "&for-all-where=england");

        assertThat(page.expectFirst("[aria-labelledby=in-doubt] li").text())
                .isEqualTo("Leaves: “2028” as “August of that year” (A1, A2, A3, S4)");
        assertThat(page.select("[aria-labelledby=in-doubt] ~ details [aria-label=What to ask and do next]"))
                .hasSize(1);
    }

    @Test
    void a_sheet_says_whom_to_ask() {
        var rows = "code\tstage\twhere\tschool-qualification\tsubjects\ta-levels-finish\ta-level-grades\n"
                + "A1\tY12\tengland\ta-levels\tMaths, Biology, Art\t2028\tABB\n";

        assertThat(page(rows, "&show=sheets")
                        .expectFirst("h3:contains(Do this next) + p")
                        .text())
                .startsWith("Ask Admissions at each university you like: Which subjects");
    }

    @Test
    void what_is_taken_out_leaves_what_can_be_read() {
        var rows = "code\tstage\tsubjects\nA1\tY12\tMaths, Phys, Elec\n";

        assertThat(page(rows).expectFirst("[name=kept-2-3]").attr("value")).isEqualTo("Maths, Phys");
        assertThat(page(
                                rows,
                                "&column-3=empty&was-2-3=Maths,+Phys,+Elec&mend-2-3=Maths,+Phys,+Elec"
                                        + "&kept-2-3=Maths,+Phys")
                        .expectFirst("textarea")
                        .wholeText())
                .endsWith("A1\tY12\tMaths, Phys\n");
    }

    @Test
    void two_cells_at_odds_have_a_field_each() {
        var page = page("code\tstage\tsubjects\ta-level-grades\nA1\tY12\tMaths, Phys\tAAB\n");

        assertThat(page.select("[aria-labelledby=wrong] .pc-mend label").eachText())
                .containsExactly("A1, Predicted", "A1, subjects");
        assertThat(page.expectFirst("input[name=mend-2-3]").attr("value")).isEqualTo("Maths, Phys");
        assertThat(page.select("select[name=mend-2-4]")).hasSize(1);
    }

    @Test
    void what_may_be_wrong_stands_in_plain_sight() {
        var page = page("code\tstage\tsubjects\nA1\tY12\tDouble maths, Physics\n");

        assertThat(page.expectFirst("[aria-labelledby=in-doubt]").text())
                .contains("“Double maths” as “Maths”", "“Double maths” as “Further maths”");
        assertThat(page.expectFirst("[aria-labelledby=in-doubt]").closest("details"))
                .isNull();
        assertThat(page.expectFirst("[aria-labelledby=supposed]").closest("details"))
                .isNull();
    }

    @Test
    void where_nearly_all_have_not_said_an_answer_for_all_stands_with_what_is_open() {
        assertThat(page(FOUR + "A5\tY12\tMaths, Physics, Art\t2028\tAAB\t\n")
                        .select("[aria-labelledby=lacking] [name=for-all-where]"))
                .hasSize(1);
    }

    @Test
    void what_another_answer_leads_to_stands_on_the_same_page() {
        var lacking = page(FOUR).expectFirst("[aria-labelledby=lacking]");

        assertThat(lacking.select("select").eachAttr("name"))
                .contains("answer-5-school-qualification", "answer-5-maths-in-it", "answer-5-physics-in-it");
        assertThat(lacking.text()).contains("Only if your answers here lead to it:");
    }

    @Test
    void what_was_chosen_for_all_is_in_the_table_to_take_away_and_the_page_says_so_beside_it() {
        var chosen = "&for-all-school-qualification=a-levels&named-school-qualification=A1,A2";
        var table = send(FOUR, chosen + "&show=mended").text();

        assertThat(table.lines().map(line -> line.replaceAll(".*,", "")).toList())
                .as("of those alone for whom it is")
                .containsExactly("school-qualification", "a-levels", "a-levels", "", "");
        assertThat(page(FOUR, chosen)
                        .expectFirst("h2:contains(Take it with you) ~ p:contains(chose for all)")
                        .text())
                .contains("with what you chose for all in the cells of those it is for");
    }

    @Test
    void a_sheet_says_in_short_sentences_what_was_filled_in_and_nothing_that_could_not_be_read() {
        var chosen = "&for-all-school-qualification=a-levels&for-all-where=england&show=sheets";
        var rows =
                "code\tstage\tsubjects\texperience\ta-level-grades\nA1\tY12\tMaths, Physics, Art\tknitting\tnot sure\n";
        var sheet = send(rows, chosen).page().expectFirst(".pc-sheet").text();

        assertThat(sheet)
                .contains("Filled in for you, so check it: I want to train in England. I have, or plan to take, A"
                        + " levels.")
                .contains("I'll finish school or college by August 2028.")
                .doesNotContain("knitting", "could not use", "Where in the UK")
                .doesNotContain("ABB or better? I'm not sure yet");
        assertThat(sheet.indexOf("I'll finish school"))
                .as("it follows from the year at school, and nobody filled it in")
                .isLessThan(sheet.indexOf("Filled in for you"));
    }

    @Test
    void whatever_can_be_answered_for_all_can_be_answered_one_by_one_in_a_fold_that_is_closed() {
        var rows = new StringBuilder("code,stage,subjects\n");
        for (var i = 1; i <= 40; i++) {
            rows.append("P").append(i).append(",Y12,\"Maths, Physics, Art\"\n");
        }
        var page = page(rows.toString());
        var forAll = page.select("[name^=for-all-]").eachAttr("name");

        assertThat(forAll).contains("for-all-where", "for-all-school-qualification");
        assertThat(forAll).allSatisfy(name -> assertThat(
                        page.select("details:not([open]) [name$=-" + name.substring("for-all-".length()) + "]"))
                .hasSizeGreaterThanOrEqualTo(40));
        assertThat(page(
                                "code,stage,subjects\nA1,Y12,\"Maths, Physics, Art\"\nA2,Y12,\"Maths, Physics, Art\"\n",
                                "&for-all-where=england&answer-3-where=scotland")
                        .expectFirst("[aria-labelledby=supposed]")
                        .text())
                .contains("We went on with “England”, as you chose for all (A1).");
    }

    @Test
    void whoever_has_not_decided_is_told_apart_from_whoever_is_not_asked() {
        var rows = "code\tstage\twhere\tschool-qualification\tsubjects\ta-levels-finish\ta-level-grades\n"
                + "A1\tY12\tengland\ta-levels\tMaths, Chem, Art\t2028\tAAB\n"
                + "B2\tY11\tengland\tnot sure\t\t2029\t\n"
                + "C3\tY12\tengland\taccess\t\t2028\t\n";

        assertThat(page(rows, "&what-if=subjects%3Dphysics")
                        .expectFirst("[aria-labelledby=tried]")
                        .text())
                .contains("1 pupil has not decided on what comes before that question. It is still open to them, so we"
                        + " do not count them (B2).")
                .contains("1 pupil is not asked that question, so nothing changes for them (C3).");
    }

    @Test
    void when_school_ends_follows_from_the_year_and_one_box_for_each_year_changes_it() {
        var rows = "code\tstage\tsubjects\nA1\t11\tMaths, Physics, Art\nA2\t12\tArt\nA3\tY12\tMaths\n";
        var answers = new String[] {"&for-all-where=england", "&for-all-school-qualification=a-levels"};
        var page = page(rows, answers);
        var boxes = page.select("input[name^=for-all-a-levels-finish]");

        assertThat(boxes.eachAttr("value")).containsExactly("08/2028", "08/2029");
        assertThat(page.select("label[for^=for-all-a-levels-finish]").eachText())
                .containsExactly(
                        "Year 12: we went on with August 2028 (A2, A3)", "Year 11: we went on with August 2029 (A1)");
        assertThat(page(rows, answers[0], answers[1], "&show=sheets").text())
                .contains("I'll finish school or college by August 2029.");
        var changed = "&" + boxes.get(0).attr("name") + "=07/2028";
        assertThat(page(rows, answers[0], answers[1], changed)
                        .select("label[for^=for-all-a-levels-finish]")
                        .eachText())
                .contains("Year 12: we went on with July 2028, as you chose (A2, A3)");
        assertThat(page(rows, answers[0], answers[1], changed, "&show=sheets").text())
                .contains("July 2028")
                .doesNotContain("August 2028");
    }

    @Test
    void what_most_are_to_be_asked_next_is_said_once_and_what_decides_nothing_is_not_asked_here() {
        var row = "\tY12\tengland\ta-levels\tMaths, Physics, Art\t2028\t%s\n";
        var rows = "code\tstage\twhere\tschool-qualification\tsubjects\ta-levels-finish\ta-level-grades\n"
                + "A1" + row.formatted("") + "A2" + row.formatted("") + "A3" + row.formatted("")
                + "A4" + row.formatted("") + "A5" + row.formatted("") + "B6" + row.formatted("AAB")
                + "B7" + row.formatted("AAB") + "B8" + row.formatted("AAB") + "B9" + row.formatted("AAB");
        var page = page(rows);

        assertThat(page.expectFirst("details:contains(What to ask and do next) p")
                        .text())
                .startsWith("Ask these 5 of 9: “Are your three best A level grades ABB or better?")
                .contains("(A1, A2, A3, A4, A5).");
        var asked = page.select("[aria-label=What to ask and do next] tbody tr").stream()
                .map(one -> one.child(0).text() + ": " + one.child(2).text())
                .toList();
        assertThat(asked.subList(0, 6))
                .as("an empty cell would say that nobody looked")
                .containsExactly(
                        "A1: As above",
                        "A2: As above",
                        "A3: As above",
                        "A4: As above",
                        "A5: As above",
                        "B6: Nothing is left to ask");
        assertThat(page.text()).doesNotContain("Have you done any of these to get to know the work? (");
        var table = send(rows, "&show=table").text();
        assertThat(table.lines().filter(line -> line.startsWith("A1,")))
                .as("a table says it of each")
                .singleElement()
                .asString()
                .contains("Are your three best A level grades");
        assertThat(table).doesNotContain("Have you done any of these");
    }

    @Test
    void what_is_wrong_in_a_class_is_told_without_hints_for_one_person_of_a_kind() {
        var wrong = page(FOUR + "A5\tpirate\tjam\t2028\tAAB\t\n").expectFirst("[aria-labelledby=wrong]");

        assertThat(wrong.text())
                .contains("“pirate” in line 6 (A5) is no answer here.", "Choose every one that fits")
                .doesNotContain("changing career");
    }

    @Test
    void where_they_stand_comes_before_the_boxes_that_are_left() {
        var page = page(FOUR);

        assertThat(page.select("h2:contains(Where they stand) ~ [aria-labelledby=wrong]"))
                .hasSize(1);
        assertThat(page.select("h2:contains(Where they stand) ~ [aria-labelledby=lacking]"))
                .hasSize(1);
    }

    @Test
    void whoever_takes_the_table_away_is_told_before_what_is_not_in_it() {
        assertThat(page(FOUR)
                        .expectFirst("h2:contains(Take it with you) ~ p:contains(Your table as it is now)")
                        .text())
                .contains("Keep your own file for your notes.");
    }

    @Test
    void a_page_to_print_says_how() {
        assertThat(page(FOUR, "&show=sheets").expectFirst("main p").text()).contains("Ctrl and P");
    }
}
