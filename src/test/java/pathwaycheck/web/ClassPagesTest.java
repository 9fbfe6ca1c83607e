package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.testing.Csv;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.NuChecker;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;
import pathwaycheck.testing.site.Written;

/** An adviser sends a class, reads what each pupil needs, tries an answer for all and prints; nothing is kept. */
@QuarkusTest
class ClassPagesTest {

    private static final String CLASS = "/clinical-engineer/class";
    private static final String ON_A_DAY = CLASS + "?as-of=2026-11-28";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final NuChecker CHECKER = new NuChecker();

    private static final String HEADER =
            "code\tstage\twhere\tschool-qualification\tsubjects\ta-level-count\ta-levels-finish\ta-level-grades\n";
    private static final String REST = "\tthree-or-more\t06/2027\tYes\n";

    /** Thirty as pasted from a spreadsheet: most without physics, some who have not said all, one with a slip. */
    private static final String THIRTY = HEADER
            + IntStream.range(0, 30)
                    .mapToObj(i -> i == 7
                            ? "P7\tpirate\t\t\t\t\t\t\n"
                            : "P" + i + "\ta-levels\t"
                                    + (i % 9 == 4
                                            ? "\t\t\t\t\t\n"
                                            : "England\tA levels\t"
                                                    + (i % 10 == 0 ? "maths, physics" : "maths; chemistry") + REST))
                    .collect(Collectors.joining());

    /** The same, with an answer to each question before the report. */
    private static final String ANSWERED = THIRTY.replace("P7\tpirate\t\t\t\t\t\t\n", "")
            .replaceAll("\ta-levels\t{6}\n", "\ta-levels\tEngland\tA levels\tArt" + REST);

    /** What the thirty are told: many promises look at the same page, which is sent for and checked once. */
    private static final Map<List<String>, Reply> TOLD = new ConcurrentHashMap<>();

    private final Site site = Site.underTest();

    private Reply send(String rows, String... more) {
        return site.send(ON_A_DAY, FORM, "rows=" + Person.encoded(rows) + String.join("", more));
    }

    private Document told(String... more) {
        return TOLD.computeIfAbsent(List.of(more), this::checked).page();
    }

    private Reply checked(List<String> more) {
        var reply = send(THIRTY, more.toArray(String[]::new));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(CHECKER.errorsOf(reply.text())).isEmpty();
        return reply;
    }

    /** What folds away under these words. */
    private static Element fold(String summary, Document page) {
        return page.expectFirst("main .govuk-details:has(summary:contains(" + summary + "))");
    }

    private static Element table(String label, Document page) {
        return page.expectFirst("[aria-label=" + label + "] table");
    }

    /** The part of the map that tells this requirement. */
    private static Element map(String requirement, Document page) {
        return page.select(".pc-class--map").stream()
                .filter(part -> part.select("thead th").eachText().contains(requirement))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_form_leads_to_one_table_with_the_words_of_the_report() {
        var map = map("A level or Higher physics", told());

        assertThat(map.select("thead th").eachText()).contains("Pupil", "A level or Higher physics");
        assertThat(map.select("tbody tr")).hasSize(30);
        var column = map.select("thead th").eachText().indexOf("A level or Higher physics");
        var first = map.select("tbody tr").get(0);
        assertThat(first.child(0).text()).isEqualTo("P0");
        assertThat(first.child(column).text()).isEqualTo("On course");
        assertThat(map.select("tbody tr").get(1).child(column).text()).isNotEqualTo("On course");
        assertThat(map.select("td")).allSatisfy(cell -> {
            assertThat(cell.text()).as("words, and not a colour alone").isNotBlank();
            assertThat(cell.select("svg use")).hasSize(1);
        });
    }

    @Test
    void the_map_the_numbers_and_the_table_say_how_one_stands_in_the_words_of_the_report() {
        var page = told();

        assertThat(page.select(".pc-class--map td").eachText())
                .contains("Yes", "On course", "Ask first", "Worth adding")
                .doesNotContain("Met", "Not met yet", "Needs checking", "Cannot tell yet");
        assertThat(page.select(".pc-class--map th").eachText()).contains("School or college finished");
        assertThat(table("Numbers to share", send(ANSWERED).page())
                        .select("thead th")
                        .eachText())
                .containsExactly(
                        "Of 29",
                        "Yes or on course",
                        "Still needed or worth adding",
                        "Ask first or not sure yet",
                        "Not asked yet",
                        "Does not apply",
                        "Why hidden");
        var report = site.get(table("What to ask and do next", page)
                        .select("tbody tr")
                        .get(0)
                        .expectFirst("a")
                        .attr("href"))
                .page();
        var row = Csv.rows(send(THIRTY, "&show=table").text().substring(1)).get(0);
        assertThat(report.select(".pc-stand b").eachText()).isNotEmpty().allSatisfy(line -> {
            var said = line.split(": ");
            assertThat(row).containsEntry(said[0], said[1]);
            var map = map(said[0], page);
            var column = map.select("thead th").eachText().indexOf(said[0]);
            assertThat(map.select("tbody tr").get(0).child(column).text()).isEqualTo(said[1]);
        });
    }

    /** A screen reader says whose field it is, and so it has to say of which question. */
    @Test
    void what_is_answered_for_pupils_stands_in_a_group_called_by_its_question() {
        var page = told();
        var asked = TheRules.book().questions().stream()
                .map(it -> it.wording().ask())
                .toList();

        assertThat(page.select(".pc-answers select, .pc-answers input:not([type=hidden])"))
                .isNotEmpty()
                .allSatisfy(field -> {
                    var group = field.closest("[role=group]");
                    assertThat(group).isNotNull();
                    assertThat(page.expectFirst("#" + group.attr("aria-labelledby"))
                                    .text())
                            .isIn(asked);
                });
    }

    @Test
    void what_is_worth_adding_has_a_sign_and_a_style_of_its_own() {
        var page = told();

        assertThat(page.select(".pc-class--map .worth-adding")).isNotEmpty().allSatisfy(it -> {
            assertThat(it.text()).isEqualTo("Worth adding");
            assertThat(it.expectFirst("use").attr("href")).isEqualTo("#i-worth-adding");
        });
        assertThat(page.select("#i-worth-adding path")).hasSize(1);
    }

    @Test
    void a_sheet_says_of_the_way_what_the_report_says_of_it_beside_the_next_thing() {
        var sheet = told("&show=sheets").select(".pc-sheet").get(0);

        assertThat(sheet.select("li").eachText())
                .filteredOn(line -> line.contains(": Apply to university."))
                .singleElement()
                .asString()
                .contains("UCAS", "engineering", "2:1");
    }

    @Test
    void each_pupil_has_a_question_or_a_thing_to_do_and_a_link_to_their_own_report() {
        var rows = table("What to ask and do next", told()).select("tbody tr");

        assertThat(rows).hasSize(30);
        assertThat(rows.get(4).child(2).text()).startsWith("Which qualification");
        assertThat(rows.get(0).child(3).text()).isNotBlank();
        assertThat(rows.get(0).child(4).text()).contains("January 2027");
        var link = rows.get(0).expectFirst("a").attr("href");
        assertThat(link).contains("as-of=2026-11-28");
        var report = site.get(link);
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.page().expectFirst("h1").text())
                .isEqualTo(rows.get(0).child(1).text());
    }

    @Test
    void a_cell_that_cannot_be_read_is_told_with_its_line_and_the_rest_of_its_row_is_read() {
        var page = told();

        assertThat(page.select(".pc-open li").eachText())
                .first()
                .asString()
                .startsWith("Column 2 (stage): “pirate” in line 9 (P7) is no answer here.")
                .contains("choosing – I'm at school in Year 11 or below");
        assertThat(table("What to ask and do next", page)
                        .select("tbody tr")
                        .get(7)
                        .text())
                .startsWith("P7 Not all is answered yet Which of these fits you best?");
    }

    @Test
    void what_is_wrong_in_the_same_way_is_told_once_with_all_its_lines() {
        var rows = "code,subjects,a-level-grades\n"
                + IntStream.range(0, 30)
                        .mapToObj(i -> "P" + i + ",maths;fysics," + (i % 2 == 0 ? "AAC" : "AC") + "\n")
                        .collect(Collectors.joining());

        var slips = send(rows).page().select(".pc-open > ul > li");

        assertThat(slips).hasSize(3);
        assertThat(slips.get(0).text())
                .startsWith("Column 2 (subjects): “fysics” in lines 2 (P0), 3 (P1), 4 (P2), 5 (P3)");
        assertThat(slips.get(1).text())
                .startsWith("Column 3 (Predicted): “AAC” in lines 2 (P0), 4 (P2), 6 (P4),")
                .contains("is no answer here; write what they come to, as some are better than ABB");
        assertThat(slips.get(2).text())
                .startsWith("Column 3 (Predicted): “AC” in lines 3 (P1), 5 (P3), 7 (P5),")
                .contains("is no answer here; write all 3 grades, as ABB, or one of these: abb-or-better");
    }

    @Test
    void pupils_who_stand_alike_are_counted_and_named_most_of_them_first() {
        var page = send(HEADER + "A1\ta-levels\tengland\tA levels\tmaths; physics" + REST
                        + "A2\ta-levels\tengland\tA levels\tmaths; physics" + REST
                        + "A3\ta-levels\tengland\tA levels\tart" + REST)
                .page();

        assertThat(page.expectFirst("h2:contains(Where they stand) + ul")
                        .children()
                        .eachText())
                .containsExactly(
                        "You're taking the right subjects: 2 (A1, A2)",
                        "You'll need maths, and you can add it: 1 (A3)");
    }

    @Test
    void words_that_are_not_the_rules_own_are_shown_with_what_we_took_them_for() {
        var page = send("code,stage,subjects\nA1,S5,Maths; Art\nA2,S5,Art\n").page();

        assertThat(page.select("main .govuk-details[open]"))
                .as("nobody need look at them")
                .isEmpty();
        assertThat(fold("How we read your words", page).text())
                .startsWith("How we read your words")
                .contains("subjects: “Art” as “One or more other subjects” (A1, A2)")
                .contains("stage: “S5” as “I'm at sixth form or college")
                .contains("A cell with “?”, “-”, “n/a” or “tbc” counts as empty.");
    }

    @Test
    void what_is_known_of_a_pupil_shows_while_a_question_is_open() {
        var page = send(HEADER + "A1\ta-levels\tEngland\tA levels\tmaths; physics\tthree-or-more\t06/2027\t\n")
                .page();

        assertThat(table("What to ask and do next", page).select("tbody tr").text())
                .contains("Not all is answered yet", "Are your three best A level grades");
        var map = map("A level or Higher physics", page);
        var column = map.select("thead th").eachText().indexOf("A level or Higher physics");
        assertThat(map.expectFirst("tbody tr").child(column).text()).isEqualTo("On course");
    }

    @Test
    void columns_that_are_not_read_are_told_and_what_stood_in_them_is_nowhere_on_the_page() {
        var reply = send("Name,Code,Form,A levels,stage,Notes\nAda Byron,A1,12A,\"Maths, Art\",Year 12,keen\n");
        var page = reply.page();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(CHECKER.errorsOf(reply.text())).isEmpty();
        assertThat(fold("Columns that we left out", page).select("li").eachText())
                .containsExactly(
                        "Column 1 (Name): This looks like names: nobody here need know who a pupil is.",
                        "Column 3 (Form): We do not ask this.",
                        "Column 6 (Notes): We do not ask this.");
        assertThat(reply.text()).doesNotContain("Ada", "Byron", "12A", "keen");
        assertThat(page.expectFirst("textarea").wholeText()).contains(",A1,,\"Maths, Art\",Year 12,");
        assertThat(send("Name,code,stage\nAda Byron,A1,degree\n", "&show=sheets")
                        .text())
                .doesNotContain("Ada", "Byron");
    }

    @Test
    void a_column_that_can_be_guessed_is_read_at_once_and_how_is_said_with_a_way_to_change_it() {
        var sent = "code,Yr,A levels\nA1,Year 12,\"Maths, Art\"\n";
        var page = send(sent).page();

        assertThat(page.expectFirst("main form > p").text())
                .isEqualTo("We read “Yr” as “stage”, “A levels” as “subjects”.");
        assertThat(page.expectFirst("textarea").wholeText()).startsWith("code,stage,subjects\n");
        assertThat(fold("How we read your words", page).text()).contains("subjects: “Art” as");
        assertThat(page.select("select[name=read-instead]").eachAttr("id"))
                .containsExactly("read-instead-2", "read-instead-3");

        var carried = page.select("[name=guessed]").eachAttr("value").stream()
                .map(it -> "&guessed=" + Person.encoded(it))
                .collect(Collectors.joining());
        var changed = send(
                        page.expectFirst("textarea").wholeText(),
                        carried + "&read-instead=" + Person.encoded("3=a-level-grades"))
                .page();
        assertThat(changed.expectFirst("main form > p").text()).isEqualTo("We read “Yr” as “stage”.");
        assertThat(changed.expectFirst("textarea").wholeText()).startsWith("code,stage,a-level-grades\n");
    }

    @Test
    void what_a_column_may_hold_of_several_is_asked_and_read_once_somebody_says_so() {
        var sent = "code,stage,Subject 1,Subject 2\nA1,Year 12,Maths,Art\n";
        var chosen = "&read-as=" + Person.encoded("3=subjects") + "&read-as=" + Person.encoded("4=");

        assertThat(send(sent, chosen + "&show=page")
                        .page()
                        .expectFirst("textarea")
                        .wholeText())
                .startsWith("code,stage,Subject 1,Subject 2\n");
        assertThat(send(sent, chosen + "&show=table").text()).doesNotContain("Maths");
        var page = send(sent, chosen + "&show=read").page();
        assertThat(page.select("#left-out")).isEmpty();
        assertThat(page.expectFirst("textarea").wholeText()).startsWith("code,stage,subjects,Subject 2\n");
        assertThat(page.select("[aria-labelledby=taken-out] li").eachText())
                .as("nothing is gone without a word")
                .containsExactly("Column 4 (Subject 2): A1 “Art”");
    }

    @Test
    void a_column_that_holds_none_of_our_questions_is_emptied() {
        var sent = "code,stage,Extra\nA1,Year 12,\"Maths, Art\"\n";

        var page = send(sent, "&show=read&read-as=" + Person.encoded("3=")).page();

        assertThat(page.select("select[name=read-as]")).isEmpty();
        assertThat(page.expectFirst("textarea").wholeText()).doesNotContain("Maths", "Art");
    }

    /** What stands there may say something all the same, and whoever takes the table back finds it. */
    @Test
    void a_column_that_is_called_as_a_question_and_holds_something_else_is_asked_about_once_and_stays() {
        var sent = "code,stage,Where\nA1,Y12,6th form\nA2,Y11,School\nA3,Y12,College\n";
        var asked = send(sent).page();

        assertThat(asked.select("select[name=read-as]")).hasSize(1);
        assertThat(asked.expectFirst("select[name=read-as] option[selected]").val())
                .isEqualTo("3=");
        var page = send(sent, "&show=read&read-as=" + Person.encoded("3=")).page();
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(sent);
        assertThat(page.select("[aria-labelledby=taken-out] li").eachText())
                .containsExactly("Column 3 (Where): we do not read it, and it stays in your table.");
        assertThat(page.select("[aria-labelledby=wrong]")).isEmpty();
        assertThat(page.select("input[name=not-read]").eachAttr("value")).containsExactly("3");
        assertThat(send(sent, "&not-read=3").page().select("select[name=read-as]"))
                .isEmpty();
        assertThat(send(sent, "&not-read=3&show=mended").text()).contains("A2,Y11,School");
    }

    @Test
    void of_columns_that_are_like_the_same_question_none_is_proposed_to_hold_it() {
        var page = send("code,stage,Subject 1,Subject 2\nA1,Year 12,Maths,Physics\n")
                .page();

        assertThat(page.select("select[name=read-as]")).hasSize(2);
        assertThat(page.select("select[name=read-as] option[selected]")).isEmpty();
    }

    @Test
    void a_table_without_codes_calls_each_pupil_by_the_line() {
        var page = send("stage\tsubjects\nYear 12\tMaths\nYear 13\tArt\n").page();

        assertThat(page.text()).containsIgnoringCase("no column holds codes");
        assertThat(table("What to ask and do next", page).select("tbody th").eachText())
                .containsExactly("line-2", "line-3");
    }

    @Test
    void an_answer_that_nobody_gave_and_that_we_went_on_with_is_told_on_the_page_the_sheet_and_in_the_table() {
        var rows = HEADER + "A1\ta-levels\t\tA levels\tmaths; physics" + REST
                + "A2\ta-levels\tManchester\tA levels\tart" + REST;
        var page = send(rows).page();

        assertThat(page.expectFirst("[aria-labelledby=supposed]")
                        .expectFirst("p")
                        .text())
                .isEqualTo("Where in the UK would you like to train? 2 pupils have not said. We went on with"
                        + " “Anywhere, or I'm not sure yet” (A1, A2).");
        assertThat(table("What to ask and do next", page)
                        .select("tbody tr")
                        .get(0)
                        .text())
                .contains("You're taking the right subjects", "Where in the UK would you like to train?");
        assertThat(page.select(".pc-open li").eachText())
                .as("what can be written stands in the line itself")
                .first()
                .asString()
                .contains("“Manchester” in line 3 (A2) is no answer here; write one of these: england, wales, scotland,"
                        + " northern-ireland, anywhere.");
        assertThat(send(rows, "&show=sheets").page().select(".pc-sheet").get(0).text())
                .contains("Filled in for you, so check it: I want to train in any part of the UK.");
        assertThat(Csv.rows(send(rows, "&show=table").text().substring(1))
                        .get(0)
                        .get("How we read your words"))
                .isEqualTo("nothing under “where” as “Anywhere, or I'm not sure yet”");
    }

    @Test
    void what_was_read_and_not_used_is_told_with_the_pupils() {
        var page = send(HEADER + "A1\ta-levels\tengland\tBTEC Engineering + A level Music\tmaths\t\t06/2027\t\n")
                .page();

        assertThat(fold("Answers that we read and did not use", page)
                        .select("li")
                        .eachText())
                .as("one line a column")
                .containsExactly("subjects: A1");
        assertThat(page.select("[aria-labelledby=words-not-used] li").eachText())
                .as("words are in plain sight")
                .containsExactly("Qualification: A1 “A level Music”");
    }

    @Test
    void a_question_to_ask_shows_what_can_be_written_as_an_answer() {
        var row = "A1\ta-levels\tengland\tbtec\t\t\t06/2027\t\n";

        var help = send(HEADER + row).page().expectFirst("main .govuk-details:contains(What to write for the answers)");
        assertThat(help.select("dt").eachText()).containsExactly("maths-in-it");
        assertThat(help.select("code").eachText()).contains("full", "units", "none", "not-sure");
        assertThat(send(HEADER + row, "&show=sheets")
                        .page()
                        .select(".pc-sheet li")
                        .eachText())
                .contains("Yes, as units of the course or at a lower level");
    }

    @Test
    void the_answers_to_try_lead_on_for_somebody_and_say_what_becomes_of_what_was_answered() {
        var page = told();

        assertThat(page.select("optgroup").eachAttr("label"))
                .contains(
                        "Which A levels are you thinking of, taking, or do you have? (as well as what each chose)",
                        "Where in the UK would you like to train? (in place of what each answered)");
        assertThat(page.select("#try option").eachAttr("value"))
                .as("who somebody is, what asks something new, and what nobody is asked are no tries")
                .contains("subjects=further-maths", "where=scotland")
                .noneMatch(value -> value.startsWith("stage=") || value.startsWith("maths-in-it="))
                .doesNotContain("school-qualification=btec", "school-qualification=a-levels");
        assertThat(told("&what-if=subjects%3Dphysics").text())
                .contains("It comes to what each pupil chose, and takes nothing away.");
        assertThat(told("&what-if=where%3Dscotland").text())
                .contains("It takes the place of what each pupil answered to this question.");
    }

    @Test
    void nobody_is_shown_an_extra_year_as_missing_who_needs_none() {
        assertThat(told().select("th").eachText()).doesNotContain("A foundation year or an Access diploma instead");
    }

    @Test
    void an_answer_for_all_says_how_many_more_would_meet_what() {
        var page = told("&what-if=subjects%3Dphysics");

        assertThat(page.expectFirst("option[selected]").text()).isEqualTo("Add: Physics (physics)");
        assertThat(page.text()).contains("23 pupils finish before they could begin it: too late for them there");
        assertThat(send(THIRTY.replace("06/2027", "06/2028"), "&what-if=subjects%3Dphysics")
                        .text()
                        .replaceAll("\\s+", " "))
                .contains(
                        "A level or Higher physics: 3 now, 26 then: 23 more would meet it (if their"
                                + " school lets them begin now: P1;",
                        "You&#39;re taking the right subjects: 23 (if their school lets them begin now: P1; P2;");
        assertThat(page.text()).contains("4 pupils have another question to answer first", "(P4; P7; P13;");
        assertThat(page.text()).contains("This is for you, and not to share");
        assertThat(page.expectFirst("main form > section").attr("class"))
                .as("the answer stands before all else")
                .isEqualTo("pc-next");
        assertThat(page.select("optgroup").eachAttr("label"))
                .as("only what the table asks")
                .hasSizeBetween(3, 5);
    }

    @Test
    void whoever_is_not_asked_a_question_is_not_said_to_have_left_it_open() {
        var page = told("&what-if=maths-in-it%3Dfull");

        assertThat(page.text())
                .contains("26 pupils are not asked that question, so nothing changes for them (P0; P1; P2;")
                .contains("4 pupils have another question to answer first, so nothing changes for them (P4; P7; P13;")
                .doesNotContain("not answered that question");
    }

    @Test
    void numbers_to_share_can_be_downloaded_and_are_those_of_the_page() {
        var table = send(ANSWERED, "&show=share");

        assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"class-to-share.csv\"");
        var row = Csv.rows(table.text().substring(1)).stream()
                .filter(it -> it.get("Requirement").equals("A level or Higher physics"))
                .findFirst()
                .orElseThrow();
        var shown = table("Numbers to share", send(ANSWERED).page()).select("tbody tr").stream()
                .filter(it -> it.child(0).text().equals("A level or Higher physics"))
                .findFirst()
                .orElseThrow();
        assertThat(row.values()).containsExactlyElementsOf(shown.children().eachText());
    }

    /** Whoever is asked one question does not come to the next: two rows would tell what each hides. */
    @Test
    void while_a_question_is_open_to_somebody_there_are_no_numbers_to_share() {
        assertThat(told().expectFirst("h2:contains(Numbers to share) + p").text())
                .contains("once nobody has a question open");
        assertThat(told().select("[aria-label=Numbers to share], button[value=share]"))
                .isEmpty();
        var asked = send(THIRTY, "&show=share");
        assertThat(asked.header("Content-Disposition")).isEmpty();
        assertThat(asked.page().select("h2:contains(Numbers to share)")).hasSize(1);
    }

    @Test
    void numbers_to_share_hide_what_is_few() {
        var shared = table("Numbers to share", send(ANSWERED).page());
        var row = shared.select("tbody tr").stream()
                .filter(it -> it.child(0).text().equals("A level or Higher physics"))
                .findFirst()
                .orElseThrow();

        assertThat(row.select("td").eachText()).contains("hidden").doesNotContain("3");
        assertThat(row.select("td").eachText().stream().filter("hidden"::equals).count())
                .isGreaterThan(1);
    }

    @Test
    void what_most_have_not_said_is_answered_for_all_by_one_press_and_taken_back_by_another() {
        var rows =
                "code,stage,subjects\nA1,Sixth form,\"Maths, Physics, Art\"\nA2,Sixth form,\"Maths, Physics, Art\"\n";
        var answers = "&for-all-where=england&for-all-school-qualification=a-levels&for-all-a-levels-finish=2028-08"
                + "&for-all-a-level-grades=abb-or-better";
        var lacking = send(rows).page().expectFirst("[aria-labelledby=lacking]");
        var page = send(rows, answers).page();

        assertThat(lacking.select("select, input").eachAttr("name"))
                .as("in one round, for all and one by one")
                .contains("answer-2-school-qualification", "answer-3-a-levels-finish")
                .filteredOn(name -> name.startsWith("for-all-"))
                .containsExactly("for-all-school-qualification", "for-all-a-levels-finish", "for-all-a-level-grades");
        assertThat(page.expectFirst("h2:contains(Where they stand) + ul").text())
                .isEqualTo("You're taking the right subjects: 2 (A1, A2)");
        assertThat(page.expectFirst("[aria-labelledby=supposed]").text())
                .contains("2 pupils have not said. We went on with “A levels”, as you chose for all (A1, A2).");
        assertThat(page.expectFirst("[aria-labelledby=supposed]")
                        .select("option[selected]")
                        .eachAttr("value"))
                .as("chosen there, to be taken back")
                .containsExactly("england", "a-levels", "abb-or-better");
        assertThat(send(rows, answers + "&show=sheets")
                        .page()
                        .select("input[type=hidden]")
                        .eachAttr("name"))
                .contains("for-all-where", "for-all-a-levels-finish");
    }

    @Test
    void an_answer_for_all_that_is_none_is_told_beside_its_field_and_what_was_mended_stays() {
        var rows = "code,stage,subjects\nA1,Sixth form,\"Maths, jam\"\nA2,Sixth form,\"Maths, Physics, Art\"\n";
        var reply = send(rows, "&for-all-a-levels-finish=soon&was-2-3=Maths,+jam&mend-2-3=Maths,+Music&show=sheets");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(CHECKER.errorsOf(reply.text())).isEmpty();
        assertThat(reply.page().expectFirst("textarea").wholeText()).contains("Maths, Music");
        assertThat(reply.page().expectFirst("[name=for-all-a-levels-finish]").attr("value"))
                .isEqualTo("soon");
        assertThat(reply.page().expectFirst(".govuk-error-message").text()).contains("“soon” is no date");
    }

    @Test
    void what_is_no_answer_for_all_of_a_year_is_told_beside_its_field_even_before_it_is_asked() {
        var reply = send("code,stage,subjects\nA1,Y12,Maths\n", "&for-all-a-levels-finish.year-12=soon");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(CHECKER.errorsOf(reply.text())).isEmpty();
        assertThat(reply.page()
                        .expectFirst("[name=for-all-a-levels-finish.year-12]")
                        .attr("value"))
                .isEqualTo("soon");
        assertThat(reply.page().expectFirst(".govuk-error-message").text()).contains("“soon” is no date");
    }

    @Test
    void a_cell_that_cannot_be_read_is_mended_in_a_field_beside_the_pupils_code() {
        var rows = "code,stage,subjects\nA1,Y12,\"Maths, jam\"\n";
        var field = send(rows).page().expectFirst(".pc-mend input[type=text], .pc-mend .govuk-input");

        assertThat(field.attr("value")).isEqualTo("Maths, jam");
        assertThat(send(rows).page().expectFirst(".pc-mend label").text()).isEqualTo("A1, subjects");
        var mended = send(rows, "&was-2-3=Maths,+jam&" + field.attr("name") + "=Maths,+Music");
        assertThat(mended.page().expectFirst("textarea").wholeText()).contains("A1,Y12,\"Maths, Music\"");
        assertThat(mended.page().select("[name^=mend-]")).isEmpty();
    }

    @Test
    void who_cannot_tell_yet_is_told_on_which_question_that_hangs() {
        var rows = "code,stage,where,school-qualification,maths-in-it,physics-in-it,a-levels-finish\n"
                + "A1,Y13,England,btec,not sure,units,2027\n";

        assertThat(map("Physics in your qualification", send(rows).page()).text())
                .contains("Not sure yet (Is maths part of it?)");
        assertThat(send(rows, "&show=sheets").page().expectFirst(".pc-sheet").text())
                .contains("Physics in your qualification: Not sure yet. First answer: “Is maths part of it?”");
    }

    @Test
    void a_sheet_says_what_is_missing_and_open_before_what_holds_and_what_it_was_made_from() {
        var sheet = send(
                        HEADER + "A1\ta-levels\tengland\tA levels\tbiology; art; maths" + REST.replace("Yes", "No"),
                        "&show=sheets")
                .page()
                .expectFirst(".pc-sheet");

        var stands = sheet.select(".pc-sheet__stand strong").eachText();
        assertThat(stands).contains("Ask first", "Worth adding", "On course");
        assertThat(stands.lastIndexOf("Ask first")).isLessThan(stands.indexOf("On course"));
        assertThat(stands.lastIndexOf("Worth adding")).isLessThan(stands.indexOf("On course"));
        assertThat(sheet.text())
                .contains("From your adviser's table: I'm at sixth form or college")
                .contains("I have, or plan to take, A levels in maths, biology and one or more other subjects.");
    }

    @Test
    void every_form_carries_the_rows_along_as_nothing_is_kept() {
        var page = told();

        assertThat(page.expectFirst("textarea[name=rows]").wholeText()).isEqualTo(THIRTY);
        assertThat(page.select("form")).hasSize(1).allSatisfy(form -> assertThat(form.attr("action"))
                .isEqualTo(ON_A_DAY));
        assertThat(page.select("button").eachText())
                .contains("Show what would change", "A sheet for each pupil, to print", "Download as a table");
    }

    @Test
    void there_is_a_sheet_for_each_pupil_with_a_code_for_a_camera() {
        var sheets = told("&show=sheets").select(".pc-sheet");

        assertThat(sheets).hasSize(30);
        assertThat(sheets).allSatisfy(sheet -> {
            assertThat(sheet.select("[role=img] svg path")).hasSize(2);
            assertThat(sheet.text()).contains("It holds your answers", "It is not a government or NHS service");
            assertThat(sheet.expectFirst(".pc-address").text())
                    .as("the address in letters")
                    .startsWith("http");
        });
        assertThat(sheets.get(0).text()).startsWith("P0: Clinical Engineer").contains("Do this next", "On course");
        assertThat(sheets.get(0).text()).contains("about nine people applied for each place");
        assertThat(sheets.get(4).text()).contains("There is a question to answer first");
    }

    @Test
    void from_the_sheets_a_button_leads_back_to_the_class() {
        var form = told("&show=sheets").expectFirst("main form[method=post]");

        assertThat(form.text()).isEqualTo("Back to your class");
        assertThat(form.attr("action")).isEqualTo(ON_A_DAY);
        assertThat(form.expectFirst("[name=rows]").attr("value")).isEqualTo(THIRTY);
        assertThat(told("&show=sheets&what-if=subjects%3Dphysics")
                        .expectFirst("[name=what-if]")
                        .attr("value"))
                .isEqualTo("subjects=physics");
    }

    @Test
    void an_untidy_table_of_thirty_is_told_after_two_submissions() throws java.io.IOException {
        String rows;
        try (var file = Pupil.class.getResourceAsStream("thirty-untidy.tsv")) {
            rows = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        var second = send(rows);
        assertThat(CHECKER.errorsOf(second.text())).isEmpty();
        assertThat(second.page().select("[name^=for-all-]").eachAttr("name"))
                .as("what is for all stands beside the rest")
                .contains("for-all-where", "for-all-school-qualification");
        assertThat(second.page().select("[name^=mend-]").eachAttr("name"))
                .as("cells that truly cannot be read, and of two at odds the other")
                .hasSize(8);

        var answers = "&for-all-school-qualification=a-levels&for-all-maths-in-it=units&for-all-physics-in-it=units"
                + "&answer-28-school-qualification=not-sure&answer-29-school-qualification=not-sure"
                + "&answer-11-maths-in-it=not-sure&answer-26-maths-in-it=none&answer-26-physics-in-it=none"
                + "&answer-29-subjects=not-sure&was-28-3=undecided+-+maybe+sciences&mend-28-3=not-sure"
                + "&answer-24-a-levels-finish=08/2028&answer-29-a-levels-finish=08/2029"
                + "&was-31-2=Y13+(3rd+yr)&mend-31-2=a-levels&was-27-4=BCC&mend-27-4=below-abb"
                + "&was-12-4=AAA+%2B+A&mend-12-4=abb-or-better"
                + "&column-6=leave-out";
        var third = send(second.page().expectFirst("textarea").wholeText(), answers);
        assertThat(third.page().expectFirst(".govuk-body-l").text())
                .isEqualTo("We read 30 pupils. 1 still has a question to answer before there is a report.");
        assertThat(third.page()
                        .expectFirst("h2:contains(Where they stand) + ul")
                        .text())
                .contains(
                        "You're taking subjects that lead there: 1 (S01)",
                        "Nothing is closed to you yet: 2 (C01, C02)");

        var sheets = send(third.page().expectFirst("textarea").wholeText(), answers + "&show=sheets");
        assertThat(sheets.page().expectFirst(".pc-sheet:contains(S01:)").text())
                .contains("Advanced Highers in maths and physics")
                .doesNotContain("A levels in", "A level grades");
        assertThat(sheets.page().expectFirst(".pc-sheet:contains(A09:)").text())
                .as("what was not used is not printed")
                .doesNotContain("A level grades");
    }

    /** Subjects and grades of A levels go with A levels alone; of where somebody would train, nothing tells. */
    @Test
    void what_alone_goes_with_what_they_say_is_filled_in_once_and_told() {
        var rows = "code,Year,subjects,Predicted\nA1,Y12,Maths; Physics; Art,ABB\nA2,Y12,Maths; Physics; Art,AAA\n";
        var first = send(rows).page();

        assertThat(first.select("[name^=for-all-] option[selected]").eachAttr("value"))
                .containsExactly("a-levels");
        assertThat(first.expectFirst("[aria-labelledby=lacking]").text()).contains("so we filled it in");
        assertThat(send(
                                rows,
                                "&show=read&read-as=2%3Dstage&read-as=4%3Da-level-grades"
                                        + "&named-school-qualification=A1,A2&for-all-school-qualification=")
                        .page()
                        .select("[name=for-all-school-qualification] option[selected]"))
                .as("whoever took it out is not told again")
                .isEmpty();
    }

    @Test
    void words_that_were_read_alike_stand_in_one_line() {
        var page = send("code,stage,a-levels-finish,subjects\nA1,Y12,2028,Maths\nA2,Y13,2027,Art\n"
                        + "A3,Y13,Summer 2027,\nA4,S6,2027,\"Highers: Maths, Physics, English\"\n")
                .page();

        assertThat(page.select("[aria-labelledby=in-doubt] li").eachText())
                .contains(
                        "Leaves: “2028”, “2027”, “Summer 2027” as “August of that year” (A1, A2, A3, A4)",
                        "“Highers: Maths, Physics, English” as Qualification “Scottish Highers”,"
                                + " Is maths part of it? “Yes, as a subject of its own at the top level”,"
                                + " Is physics part of it? “Yes, as a subject of its own at the top level” (A4)");
    }

    @Test
    void whoever_asks_what_would_change_and_chose_nothing_is_told_to_choose() {
        assertThat(told("&show=try", "&what-if=").expectFirst("#try-error").text())
                .isEqualTo("Choose an answer first");
        assertThat(told("&show=try", "&what-if=subjects%3Dphysics").select("#try-error"))
                .isEmpty();
    }

    @Test
    void the_table_as_it_is_now_can_be_taken_away() {
        var mended =
                send("code\tstage\nA1\tpirate\n", "&was-2-2=pirate&mend-2-2=degree&answer-2-where=wales&show=mended");

        assertThat(mended.header("Content-Disposition")).isEqualTo("attachment; filename=\"class-mended.csv\"");
        assertThat(mended.text()).isEqualTo("\uFEFFcode,stage,where\r\nA1,degree,wales\r\n");
    }

    @Test
    void it_comes_back_whole_with_what_was_chosen_for_all_and_each_row_as_long_as_the_first() {
        var rows = "code,stage,Notes,where\nA1,Y12,keen,-\nA2,Y12\n";

        assertThat(send(rows, "&for-all-school-qualification=a-levels&for-all-where=wales&show=mended")
                        .text())
                .isEqualTo("\uFEFFcode,stage,Notes,where,school-qualification\r\nA1,Y12,,wales,a-levels\r\n"
                        + "A2,Y12,,wales,a-levels\r\n");
        assertThat(send(rows, "&show=mended").text()).contains("A1,Y12,,-\r\nA2,Y12,,\r\n");
    }

    @Test
    void what_did_not_go_into_the_table_is_told() {
        assertThat(send("code,stage\nA1,degree\n", "&was-2-2=pirate&mend-2-2=graduate")
                        .page()
                        .expectFirst("[aria-labelledby=missed] li")
                        .text())
                .isEqualTo("Line 2, column 2: “graduate” in place of “pirate”");
    }

    @Test
    void the_table_to_download_opens_in_a_spreadsheet() {
        var table = send(THIRTY, "&show=table");

        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"class-told.csv\"");
        assertThat(table.text())
                .startsWith("\uFEFFPupil,Where they stand,Ask the pupil next,")
                .contains("\r\nP0,")
                .contains("http://");
        assertThat(table.text().lines()).hasSize(31);
    }

    @Test
    void a_file_is_read_as_what_is_pasted() {
        var type = "multipart/form-data; boundary=x";
        var sent = "--x\r\nContent-Disposition: form-data; name=\"rows\"\r\n\r\n\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"class.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n\uFEFF" + THIRTY + "\r\n--x--\r\n";

        var reply = site.send(ON_A_DAY, type, sent);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(map("A level or Higher physics", reply.page()).html())
                .isEqualTo(map("A level or Higher physics", told()).html());
    }

    /** Of two tables nobody can say which is meant, and a name that nobody knows may hold one. */
    @ParameterizedTest
    @CsvSource({
        "rows=FIRST&rows=SECOND, More than one table was pasted, FIRST__SECOND",
        "ROWS=FIRST, does not have: “ROWS”, FIRST",
        "rows=FIRST&zz=1, does not have: “zz”, FIRST",
        "rows=FIRST&zz=, does not have: “zz”, FIRST",
        "rows=FIRST&file=SECOND, You pasted a table and chose a file, FIRST",
        "rows=FIRST&show=picture, We cannot show “picture”, FIRST",
        "rows=FIRST&show=table&show=sheets, More than one thing was sent as “show”, FIRST"
    })
    void what_was_sent_beside_one_table_is_asked_back_and_the_table_stays(String form, String says, String box) {
        var first = "code,stage\nA1,degree";
        var second = "code,stage\nB1,graduate";
        var reply = site.send(
                ON_A_DAY, FORM, form.replace("FIRST", Person.encoded(first)).replace("SECOND", Person.encoded(second)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(CHECKER.errorsOf(reply.text())).isEmpty();
        assertThat(reply.page().select(".govuk-error-summary li a").text()).contains(says);
        assertThat(reply.page().expectFirst("textarea").wholeText())
                .isEqualTo(box.replace("__", "\n\n").replace("FIRST", first).replace("SECOND", second));
    }

    @Test
    void the_same_table_twice_is_one_table() {
        var rows = "rows=" + Person.encoded("code,stage\nA1,degree");

        assertThat(site.send(ON_A_DAY, FORM, rows + "&" + rows).status()).isEqualTo(200);
        assertThat(site.send(ON_A_DAY, FORM, rows + "&" + rows.replace("rows=", "file="))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', There is nothing here",
        "'code,stage,Stage\nA1,degree,degree', Column 3 (Stage): Line 1: This question has column 2",
        "'code,Name,stage\nA1,\"Ada,degree', Line 2: From here on this is no table",
        "'Name,Form\nAda,12A', The first row has to name the columns",
    })
    void a_table_of_which_nothing_can_be_told_comes_back_with_what_to_mend(String rows, String says) {
        var reply = send(rows);
        var page = reply.page();

        assertThat(reply.status()).isEqualTo(400);
        assertThat(CHECKER.errorsOf(reply.text())).isEmpty();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.expectFirst(".govuk-error-summary li a").text().replace(", column", " column"))
                .contains(says);
        assertThat(page.expectFirst(".govuk-error-summary li a").attr("href")).isEqualTo("#rows");
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"500, '', 200", "501, '', 413", "101, &show=sheets, 413"})
    void more_pupils_than_a_page_takes_are_refused_with_the_first_that_is_too_much(
            int pupils, String show, int status) {
        var reply = send(
                "code\n"
                        + IntStream.range(0, pupils)
                                .mapToObj(i -> "P" + i + "\n")
                                .collect(Collectors.joining()),
                show);

        assertThat(reply.status()).isEqualTo(status);
        if (status == 413) {
            assertThat(reply.text()).contains("Line " + (pupils + 1) + ": From here on it is too much");
        }
    }

    @Test
    void a_megabyte_is_the_most_and_a_length_is_asked_for() {
        for (var it : List.of("Content-Length: 1048577,413", "Transfer-Encoding: chunked,411")) {
            var parts = it.split(",");
            assertThat(Written.send(
                            site.address(),
                            "POST " + CLASS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
                                    + "\r\nConnection: close\r\n" + parts[0] + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 " + parts[1] + " ")
                    .contains("<h1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=graduate", "as-of=soon", "shoe-size=43"})
    void a_slip_in_the_address_is_refused(String query) {
        assertThat(site.send(CLASS + "?" + query, FORM, "rows=code").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "text/csv", "nonsense"})
    void what_is_no_form_is_refused(String type) {
        assertThat(site.send(CLASS, type, "rows=code").status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--x", "", "--x\r\nContent-Disposition: form-data\r\n\r\nx\r\n--x--", "--x\r\n\r\n--x--\r\n"})
    void a_broken_form_is_refused_and_is_no_fault_of_ours(String sent) {
        assertThat(site.send(CLASS, "multipart/form-data; boundary=x", sent).status())
                .isEqualTo(400);
        assertThat(site.send(CLASS, "multipart/form-data", sent).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x>", "{ruleBook}", "=1+1", "&lt;"})
    void whatever_stands_in_a_cell_is_shown_as_text(String cell) {
        var page = send("code\tstage\nA1\t\"" + cell.replace("\"", "\"\"") + "\"\nA2\tgraduate\n")
                .page();

        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.expectFirst(".pc-open li").text()).contains("“" + cell + "”");
    }

    @Test
    void the_page_says_what_it_does_and_has_a_table_to_fill_in_for_each_stage() {
        var page = site.get(CLASS).page();

        assertThat(page.text()).contains("We keep nothing", "made-up code");
        assertThat(page.select("form[method=post][enctype=multipart/form-data]"))
                .hasSize(1);
        var form = page.expectFirst("main form[method=get]");
        assertThat(form.select("option").eachAttr("value"))
                .as("no stage is chosen for anybody")
                .startsWith("")
                .contains("choosing", "a-levels");
        assertThat(form.select("option[selected]")).isEmpty();
        assertThat(page.text()).contains("A cell with “?”, “-”, “n/a” or “tbc” counts as empty.");
        for (var stage : form.select("option").eachAttr("value")) {
            var template = site.get(form.attr("action") + "?for=" + stage);
            assertThat(template.text()).startsWith("code,stage");
            assertThat(template.text().lines().findFirst().orElseThrow().split(","))
                    .hasSizeBetween(2, stage.isEmpty() ? 40 : 20);
            assertThat(send(template.text()).page().select(".pc-open"))
                    .as("what shows how is left out when the table comes back")
                    .isEmpty();
        }
    }

    @Test
    void wherever_an_adviser_chooses_an_option_its_name_stands_beside_its_meaning() {
        var help = site.get(CLASS).page().expectFirst(".govuk-details");

        assertThat(help.text())
                .contains("code A made-up code")
                .contains("btec – BTEC in engineering or applied science, alone or with A levels")
                .contains("Asked of: choosing, a-levels");
        assertThat(told().select("#try option").eachText()).contains("Change to: Scotland (scotland)");
    }

    @Test
    void an_adviser_finds_the_page_of_a_class_from_where_everybody_starts() {
        for (var start : List.of("/", "/clinical-engineer")) {
            assertThat(site.get(start).page().select("main a").eachAttr("href")).contains(CLASS);
        }
    }
}
