package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.report.change.Receipt;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.paper.Printed;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.people.Telling;
import pathwaycheck.testing.site.Site;

/** The address on the report is how people come back: it holds all that is needed, and we keep nothing. */
@QuarkusTest
class ComingBackTest {

    private static final Person STUDENT =
            Person.called("A student predicted a 2:1 in July 2027 can apply in the next window");
    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int ENLARGED = 4;

    private final Site site = Site.underTest();

    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void it_leads_to_a_report_on_the_same_answers_on_any_day(Person person) {
        var address = URI.create(written(site.get(person.at("/report")).page()));

        assertThat(address.getRawQuery()).doesNotContain("as-of=").contains("told=" + person.asOf());
        var back = site.get(address.getRawPath() + "?" + address.getRawQuery());
        assertThat(back.status()).isEqualTo(200);
        assertThat(answers(back.page()))
                .isEqualTo(answers(site.get(person.at("/report")).page()));
    }

    /** Whoever scans the code of a sheet that was printed today was never here. */
    @Test
    void on_the_same_day_nothing_is_said_where_nothing_has_changed() {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");

        assertThat(site.get(STUDENT.at("/report", told)).page().select(".govuk-notification-banner"))
                .isEmpty();
    }

    /** Whoever kept a link of a later day is told why nothing is said of what changed, and drops nothing in silence. */
    @Test
    void a_receipt_of_a_day_still_to_come_is_told_as_one() {
        var later = STUDENT.on(LocalDate.of(2027, 2, 20));
        var told = written(site.get(later.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var says = "The link is of a report for 20 February 2027, a day still to come, so we cannot say what"
                + " changed since."
                + " This is the report for 22 November 2026.";

        assertThat(site.get(STUDENT.at("/report", told)).page().select("main").text())
                .contains(says)
                .doesNotContain("Since you were here");
        for (var data : List.of(STUDENT.at("/report.json", told), STUDENT.asData("/assess", told))) {
            assertThat(site.get(data).json().path("notSince").asText()).isEqualTo(says);
            assertThat(site.get(data).json().has("since")).isFalse();
            assertThat(site.get(data.replaceFirst("&told=.*", "")).json().has("notSince"))
                    .isFalse();
        }
        assertThat(Printed.of(site.get(STUDENT.at("/report.pdf", told)).body())
                        .text()
                        .replaceAll("\\s+", " "))
                .contains(says);
        assertThat(site.get(later.at("/report", told)).page().text()).doesNotContain("still to come, so");
    }

    /** The same answers may stand in a link of either career, and its dates are never those of the other. */
    @Test
    void a_receipt_of_another_career_is_told_as_one() {
        var registered = Person.called("A registered Clinical Scientist who wants no more is at the goal");
        var told = written(site.get(registered.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var technologist = "?as-of=2026-11-22&stage=registered&wants-scientist=not-interested&" + told;
        var says = "The link is of a report on another career, so we cannot say what changed since."
                + " This is the report on Clinical Technologist.";

        assertThat(site.get("/clinical-technologist/report" + technologist)
                        .page()
                        .select("main")
                        .text())
                .contains(says)
                .doesNotContain("Since you were here")
                .doesNotContain("Before:");
        for (var data : List.of("/clinical-technologist/report.json", "/api/v1/careers/clinical-technologist/assess")) {
            assertThat(site.get(data + technologist).json().path("notSince").asText())
                    .isEqualTo(says);
            assertThat(site.get(data + technologist).json().has("since")).isFalse();
        }
        assertThat(site.get(registered.at("/report", told)).page().text()).doesNotContain("another career");
    }

    /**
     * A link that somebody mended by hand, or put together of two: the world has not changed, the answers are others.
     */
    @ParameterizedTest
    @ValueSource(strings = {"degree-class=first", "degree-awarded=2027-08", "where=wales", "experience=patients"})
    void a_receipt_on_other_answers_is_told_as_one(String other) throws Exception {
        var person = STUDENT.with("experience", "none");
        var told = written(site.get(person.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var others = person.with(other.split("=")[0], other.split("=")[1]);
        var says = "Your answers are not those of 22 November 2026, so we cannot say what else has changed since.";

        assertThat(site.get(others.at("/report", told)).page().select("main").text())
                .contains(says)
                .doesNotContain("Since you were here");
        for (var data : List.of(others.at("/report.json", told), others.asData("/assess", told))) {
            assertThat(site.get(data).json().path("notSince").asText()).isEqualTo(says);
            assertThat(site.get(data).json().has("since")).isFalse();
        }
        var later = person.on(person.asOf().plusDays(1));
        assertThat(site.get(later.at("/report", told)).page().select("main").text())
                .contains("Since you were here")
                .doesNotContain("Your answers are not those");
        assertThat(site.get(others.on(later.asOf()).at("/report", withoutAnswers(told)))
                        .page()
                        .select("main")
                        .text())
                .contains("Since you were here");
    }

    /** Before it held them, a receipt ended in three letters for the career. */
    private static String withoutAnswers(String told) {
        return told.replaceFirst("(\\.[0-9a-z]{3})[0-9a-z]{4}(\\.[a-z0-9-]+)$", "$1$2");
    }

    @Test
    void whoever_answered_more_since_learns_what_changed_and_that_some_of_it_may_follow_from_that() {
        var fewer = STUDENT.without(Person.question("experience"));
        var told = written(site.get(fewer.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var more = STUDENT.with("experience", "patients");

        assertThat(site.get(more.at("/report", told)).page().select("main").text())
                .contains("Since you were here", "You have answered more since then: some of this may follow from it.")
                .doesNotContain("Your answers are not those");
        assertThat(site.get(fewer.at("/report", told)).page().select("main").text())
                .doesNotContain("may follow");
    }

    /** Its other pages lead back to the same report, whatever was tried meanwhile: the answers are still as told. */
    @Test
    void whoever_goes_to_another_page_and_back_comes_back_to_what_changed() {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var report = STUDENT.on(LocalDate.of(2027, 1, 20)).at("/report", told);

        for (var page : List.of("check-answers", "requirements", "what-if")) {
            assertThat(links(report, page)).as(page).isNotEmpty().allSatisfy(on -> assertThat(links(on, "report"))
                    .contains(report));
        }
        var tried = links(report, "what-if").stream()
                .filter(it -> it.contains("&was."))
                .toList();
        var list = links(report, "what-if").stream()
                .filter(it -> !it.contains("&was."))
                .toList();
        assertThat(tried).isNotEmpty().allSatisfy(on -> assertThat(links(on, "what-if/more"))
                .isNotEmpty()
                .allSatisfy(more -> assertThat(links(more, "report")).contains(report)));
        var question =
                site.get(links(list.get(0), "questions/degree-class").get(0)).page();
        assertThat(links(question.expectFirst(".govuk-back-link").attr("href"), "report"))
                .contains(report);
        question.select("input[type=radio]").removeAttr("checked");
        question.expectFirst("input[value=first]").attr("checked", "");
        assertThat(links(site.submit(question).location(), "report")).contains(report);
        assertThat(links(STUDENT.at("/report"), "requirements")).isNotEmpty().allSatisfy(on -> assertThat(on)
                .doesNotContain("told="));
    }

    /** And where answers are compared, over the form. */
    @Test
    void whoever_compares_answers_comes_back_to_what_changed() {
        var pupil = Person.called("A student with maths and physics alone must check whether two A levels are enough");
        var told = written(site.get(pupil.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var report = pupil.at("/report", told);
        var compare = links(links(report, "requirements").get(0), "compare/[a-z-]+");

        assertThat(compare).isNotEmpty();
        var form = site.get(compare.get(0)).page();
        assertThat(links(compare.get(0), "report")).contains(report);
        assertThat(form.select("form input[type=hidden][name=told]").eachAttr("value"))
                .containsExactly(told.substring("told=".length()));
    }

    /** Where the links of this page lead that lead to such a page. */
    private List<String> links(String address, String page) {
        return site.get(address).page().select("a[href]").eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> href.matches("/[a-z-]+/" + page + "\\?.*"))
                .distinct()
                .toList();
    }

    @Test
    void a_receipt_that_stands_there_twice_is_not_called_damaged() {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var twice = site.get(STUDENT.at("/report", told, told));

        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.page().text())
                .contains("a receipt of what we told you earlier twice")
                .doesNotContain("damaged");
        assertThat(site.get(STUDENT.asData("/assess", told, told))
                        .json()
                        .at("/wrong/0/says")
                        .asText())
                .isEqualTo("A receipt stands here twice; leave one of them");
    }

    /** At a glance and in full. The page is the judge, and not the data that it is drawn from. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-23",
        "2026-12-08, 2026-12-24",
        "2026-12-31, 2027-01-01",
        "2027-01-02, 2027-01-07",
        "2027-01-13, 2027-01-14",
        "2027-02-10, 2027-02-11",
        "2027-03-01, 2027-03-02",
        "2027-07-31, 2027-08-01",
        "2027-08-31, 2027-10-01",
        "2027-09-23, 2027-09-24",
        "2027-09-30, 2027-10-01"
    })
    void nothing_has_changed_where_both_days_tell_the_same_and_only_there(LocalDate then, LocalDate now) {
        var people = FewOrAll.of(Telling.people(), Person.everybody())
                .filter(person -> isAllAnswered(person.on(then)) && isAllAnswered(person.on(now)))
                .toList();

        assertThat(people).isNotEmpty().allSatisfy(person -> {
            var before = site.get(person.on(then).at("/report")).page();
            var told = written(before).replaceFirst(".*&told=", "told=");
            var after = site.get(person.on(now).at("/report", told)).page();
            var isTheSame =
                    told(before).equals(told(after)) && inFull(person.on(then)).equals(inFull(person.on(now)));
            assertThat(news(after).contains("Nothing that matters in your report has changed"))
                    .isEqualTo(isTheSame);
        });
    }

    private static boolean isAllAnswered(Person person) {
        return person.journey().next().isEmpty();
    }

    /**
     * What a page tells, but for the news, the day on which it does, its picture, which begins then, and the address.
     */
    private static String told(Document page) {
        var main = page.expectFirst("main").clone();
        main.select("svg, .govuk-notification-banner, .pc-asked, .govuk-inset-text, .pc-keep, p:contains(Made on)")
                .remove();
        return main.text();
    }

    private String inFull(Person person) {
        return told(site.get(person.at("/requirements")).page());
    }

    @Test
    void after_the_degree_and_the_window_it_says_what_is_new() {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var later = STUDENT.on(LocalDate.of(2027, 8, 1));

        assertThat(news(site.get(later.at("/report", told)).page()))
                .contains("This has changed since 22 November 2026")
                .contains(
                        "Registration as a Clinical Scientist: September 2031 at the earliest. Before: September 2030")
                .contains(STUDENT.title("degree-for-direct-entry") + ": Met. Before: On course");
    }

    /** Rules that changed in every word, by a receipt in which every sum is another. */
    @Test
    void page_paper_and_data_tell_the_same_of_what_is_said_otherwise() {
        var told = Receipt.of(STUDENT.atAGlance());
        var otherwise = "told=" + saidOtherwise(told);
        var window = "Direct entry to the Scientist Training Programme in England";

        var page = news(site.get(STUDENT.at("/report", otherwise)).page());
        var paper = Printed.of(site.get(STUDENT.at("/report.pdf", otherwise)).body())
                .text();
        var data = site.get(STUDENT.at("/report.json", otherwise)).json().path("since");

        var count = STUDENT.report().steps().stream()
                .mapToInt(step -> step.requirements().size())
                .sum();
        assertThat(page)
                .contains(window + ". Expected: opens between 6 and 23 January 2027")
                .contains(STUDENT.title("degree-for-direct-entry") + ": we say something else about it.")
                .contains("We have compared our rules with our notes of the sources again.")
                .doesNotContain("Nothing that matters");
        assertThat(paper.replaceAll("\\s+", " ")).contains(window + ". Expected: opens between 6 and 23 January 2027");
        assertThat(data.path("windows").path(0).path("says").asText()).startsWith("Expected: opens between 6 and 23");
        assertThat(data.path("reworded")).hasSize(count);
        assertThat(data.path("checkedAgain").asBoolean()).isTrue();
        assertThat(data.path("whole").asBoolean()).isTrue();
    }

    @Test
    void an_older_link_says_that_it_cannot_tell_everything() {
        var told = Receipt.of(STUDENT.atAGlance());
        var older = "told="
                + String.join(
                        ".", told.day().toString(), "000000", told.about(), told.letters(), told.goal(), told.rest());

        assertThat(news(site.get(STUDENT.at("/report", older)).page())).contains("Your link is an older one");
        assertThat(site.get(STUDENT.at("/report.json", older))
                        .json()
                        .path("since")
                        .path("whole")
                        .asBoolean(true))
                .isFalse();
    }

    /** Only the sum of which sources there were is the same: they were checked again. */
    private static String saidOtherwise(Receipt told) {
        var parts = told.toString().split("\\.");
        parts[1] = "000000";
        parts[6] = parts[6].replaceAll(".(?=.{6})", "z").replaceAll("...$", "zzz");
        parts[7] = parts[7].replaceAll("(....)....", "$1zzzz");
        return String.join(".", parts);
    }

    @Test
    void whoever_was_never_here_is_told_no_news() {
        assertThat(site.get(STUDENT.at("/report")).page().select(".govuk-notification-banner"))
                .isEmpty();
    }

    @Test
    void a_note_of_a_day_that_is_still_to_come_is_no_news() {
        var later = STUDENT.on(LocalDate.of(2028, 5, 22));
        var told = written(site.get(later.at("/report")).page()).replaceFirst(".*&told=", "told=");

        assertThat(site.get(STUDENT.at("/report", told)).page().select(".govuk-notification-banner"))
                .isEmpty();
    }

    @Test
    void a_note_that_is_damaged_is_told_and_the_report_is_one_step_away() {
        var reply = site.get(STUDENT.at("/report", "told=2026-11-22.damaged"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.page().select("main").text()).contains("It has been damaged");
        var onwards = reply.page().expectFirst("main a").attr("href");
        assertThat(site.get(onwards).page().select("h1").text())
                .isEqualTo(STUDENT.report().opening());
    }

    @Test
    void rules_that_ask_one_more_question_do_not_make_us_forget_what_we_told() {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var question = Person.question("degree-class");

        var later = STUDENT.on(STUDENT.asOf().plusDays(1));
        var asked = site.follow(later.without(question).at("/report", told));
        var page = asked.page();
        assertThat(page.select("h1").text()).isEqualTo(question.wording().ask());
        page.expectFirst("input[value=upper-second]").attr("checked", "");
        var report = site.get(site.submit(page).location());

        assertThat(news(report.page())).contains("since 22 November 2026");
    }

    @Test
    void nor_does_a_question_that_is_asked_after_the_report() {
        var question = Person.question("wants-chartered");
        var told = written(site.get(STUDENT.without(question).at("/report")).page())
                .replaceFirst(".*&told=", "told=");

        var later = STUDENT.on(STUDENT.asOf().plusDays(1));
        var asked = site.get(later.without(question).at("/questions/wants-chartered", told))
                .page();
        assertThat(news(site.get(asked.expectFirst(".govuk-back-link").attr("href"))
                        .page()))
                .contains("since 22 November 2026");
        asked.expectFirst("input[value=interested]").attr("checked", "");
        assertThat(news(site.get(site.submit(asked).location()).page())).contains("since 22 November 2026");
    }

    @Test
    void nor_does_a_look_at_what_is_certain_already_or_a_step_back() {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var asked = site.follow(STUDENT.without(Person.question("degree-class")).at("/report", told));

        var soFar = site.get(asked.page()
                .expectFirst("a:contains(See what is certain already)")
                .attr("href"));

        assertThat(soFar.page().expectFirst("#next a").attr("href")).contains(told);
        assertThat(soFar.page().expectFirst(".govuk-back-link").attr("href")).contains(told);
        assertThat(asked.page().expectFirst(".govuk-back-link").attr("href")).contains(told);
    }

    @Test
    void changing_an_answer_forgets_what_was_told() {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");

        assertThat(site.get(STUDENT.at("/report", told))
                        .page()
                        .select("a[href*=/check-answers]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains(told));
        for (var from : List.of("report", "check-answers", "requirements")) {
            var form = site.get(STUDENT.at("/questions/degree-class", told, "from=" + from))
                    .page();
            assertThat(site.submit(form).location()).contains("&told=");
            form.select("form [checked]").removeAttr("checked");
            form.select("form [value=first]").attr("checked", "");
            assertThat(site.submit(form).location())
                    .contains("degree-class=first")
                    .doesNotContain("&told=");
        }
    }

    /** What was told before is for whoever goes back: for them it holds still. */
    @ParameterizedTest
    @ValueSource(strings = {"check-answers", "report", "requirements"})
    void back_from_what_is_asked_anew_leads_to_what_was_told(String page) {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var form = site.get(STUDENT.at("/questions/degree-kind", told, "from=" + page))
                .page();
        form.select("form [checked]").removeAttr("checked");
        form.select("form [value=integrated-masters]").attr("checked", "");

        var asked = site.submit(form);

        assertThat(asked.location()).contains("/questions/degree-class?").doesNotContain("&told=");
        var back = site.follow(asked.location()).page().expectFirst(".govuk-back-link");
        assertThat(back.attr("href").split("[?&]"))
                .containsExactlyInAnyOrder(STUDENT.at("/" + page, told).split("[?&]"));
    }

    /** Read back by the library that drew it: the promise is that our picture of it is whole. */
    @ParameterizedTest
    @MethodSource("pathwaycheck.testing.people.DrawnFor#people")
    void a_camera_reads_the_same_address(Person person) throws Exception {
        var page = site.get(person.at("/report")).page();
        var code = site.get(page.expectFirst(".pc-keep img").attr("src"));

        assertThat(code.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(read(code.text())).isEqualTo(written(page));
    }

    @Test
    void the_code_of_a_report_without_a_receipt_gets_one() throws Exception {
        var code = site.get(STUDENT.at("/report-qr.svg"));

        assertThat(read(code.text()))
                .isEqualTo(written(site.get(STUDENT.at("/report")).page()));
    }

    @Test
    void a_code_with_a_receipt_is_drawn_as_it_is_whatever_is_asked_by_now() throws Exception {
        var told = written(site.get(STUDENT.at("/report")).page()).replaceFirst(".*&told=", "told=");
        var open = STUDENT.without(Person.question("degree-class"));

        assertThat(read(site.get(open.at("/report-qr.svg", told)).text())).endsWith(told);
        assertThat(site.get(open.at("/report-qr.svg")).status()).isEqualTo(303);
        assertThat(site.get(open.at("/report-qr.svg", told, "degree-class=best"))
                        .status())
                .isEqualTo(303);
    }

    private static String read(String svg) throws Exception {
        var size = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        var side = size * ENLARGED;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var strokes = STROKE.matcher(svg);
        while (strokes.find()) {
            var x = Integer.parseInt(strokes.group(1)) * ENLARGED;
            var y = Integer.parseInt(strokes.group(2)) * ENLARGED;
            for (var row = y; row < y + ENLARGED; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(strokes.group(3)) * ENLARGED, 0);
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    private static String written(Document report) {
        return report.expectFirst(".pc-address").text();
    }

    private static String news(Document report) {
        return report.expectFirst(".govuk-notification-banner").text();
    }

    private static List<String> answers(Document report) {
        var answers = report.select("details:has(summary:containsOwn(Your answers)) li")
                .eachText();
        assertThat(answers).isNotEmpty();
        return answers;
    }
}
