package pathwaycheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.address.Links;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.testing.Csv;
import pathwaycheck.testing.FewOrAll;
import pathwaycheck.testing.people.ClassTable;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.rulebooks.TheRules;
import pathwaycheck.testing.site.Site;

/** An adviser reads in the table to download and on the class page what the pupil reads in their own report. */
@QuarkusTest
class ClassAgreesWithReportTest {

    private static final String DAY = "as-of=2026-11-28";

    /** Whose own report is drawn beside it. */
    private static final int ONE_IN = 6;

    private final Site site = Site.underTest();

    static List<RuleBook> careers() {
        return TheRules.all();
    }

    @ParameterizedTest
    @MethodSource("careers")
    void everybody_stands_in_the_table_to_download_as_in_their_own_report(RuleBook book) {
        var rows = table(book);

        assertThat(rows).hasSameSizeAs(Person.everybodyIn(book).toList());
        var withReport =
                rows.stream().filter(row -> !row.get("The way there").isEmpty()).toList();
        assertThat(withReport).hasSizeGreaterThan(rows.size() / 2);
        assertThat(FewOrAll.oneIn(ONE_IN, withReport.stream())).isNotEmpty().allSatisfy(row -> {
            var report = site.get(row.get("Report").replaceFirst("^https?://[^/]+", ""))
                    .page();
            assertThat(row.get("Where they stand"))
                    .isEqualTo(report.expectFirst("h1").text());
            assertThat(row.get("The way there")).isEqualTo(way(report));
        });
    }

    @ParameterizedTest
    @MethodSource("careers")
    void the_page_of_a_class_says_of_everybody_what_the_table_to_download_says(RuleBook book) {
        var page = send(book, "").page().select("[aria-label=What to ask and do next] tbody tr");
        var rows = table(book).stream()
                .filter(row -> !row.get("Where they stand").isEmpty())
                .toList();

        assertThat(page.stream()
                        .map(row ->
                                row.children().stream().map(cell -> cell.text()).toList())
                        .toList())
                .isEqualTo(rows.stream()
                        .map(row -> List.of(
                                row.get("Pupil"),
                                row.get("Where they stand"),
                                row.get("Ask the pupil next").isEmpty()
                                        ? "Nothing is left to ask"
                                        : row.get("Ask the pupil next"),
                                row.get("Do next"),
                                row.get("By when")))
                        .toList());
    }

    private static String way(Document report) {
        return report.select(".pc-rail > li").stream()
                .map(leg -> leg.expectFirst(".pc-rail__when").text() + ": "
                        + leg.expectFirst("h3").text())
                .collect(Collectors.joining("; "));
    }

    private Site.Reply send(RuleBook book, String more) {
        var people = Person.everybodyIn(book).toList();
        return site.send(
                new Links(book.career().id()).wholeClass() + "?" + DAY,
                "application/x-www-form-urlencoded",
                "rows=" + Person.encoded(ClassTable.of(people)) + more);
    }

    private List<Map<String, String>> table(RuleBook book) {
        return Csv.rows(send(book, "&show=table").text().substring(1));
    }
}
