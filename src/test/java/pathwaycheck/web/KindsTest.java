package pathwaycheck.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pathwaycheck.report.Next;
import pathwaycheck.report.RequirementReport;
import pathwaycheck.rules.Status;
import pathwaycheck.testing.people.Telling;
import pathwaycheck.testing.site.AskedOnce;
import pathwaycheck.testing.site.Cover;
import pathwaycheck.testing.site.Crawl;
import pathwaycheck.testing.site.Kinds;

/** The few pages that are looked at closely stand for all. */
@QuarkusTest
class KindsTest {

    @Test
    void there_is_one_page_of_each_kind() {
        assertThat(Kinds.pages().map(Crawl.Page::name))
                .doesNotHaveDuplicates()
                .contains(
                        "start",
                        "no such page",
                        "career, Clinical Engineer",
                        "career, Clinical Technologist",
                        "one answer, first view",
                        "several answers or not sure, with a mistake",
                        "a date or not sure, without an answer",
                        "check answers",
                        "report",
                        "requirements",
                        "what if, tried",
                        "back and all changed",
                        "compared")
                .hasSizeLessThan(90);
    }

    @Test
    void each_has_a_picture_of_its_own() {
        assertThat(Kinds.pages().map(Crawl.Page::fileName)).doesNotHaveDuplicates();
    }

    @Test
    void the_pages_that_are_looked_at_closely_are_few() {
        assertThat(Cover.names()).isNotEmpty().hasSizeLessThan(50).doesNotHaveDuplicates();
        assertThat(Cover.pages().map(Crawl.Page::fileName)).doesNotHaveDuplicates();
    }

    /** So whatever lies in whatever, its style is looked at. */
    @Test
    void they_are_all_there_and_no_page_holds_an_element_that_lies_in_none_of_theirs() {
        var nestings = new LinkedHashMap<Crawl.Page, Set<String>>();
        Crawl.pages()
                .forEach(page -> nestings.put(
                        page, Cover.nestings(AskedOnce.reply(page.path()).page())));
        var lookedAt =
                Cover.pages().flatMap(page -> nestings.get(page).stream()).collect(toSet());

        var missed = new TreeMap<String, String>();
        nestings.forEach((page, held) -> held.stream()
                .filter(nesting -> !lookedAt.contains(nesting))
                .forEach(nesting -> missed.putIfAbsent(nesting, page.name() + ": " + page.path())));

        var gone = new TreeSet<>(Cover.names());
        nestings.keySet().forEach(page -> gone.remove(page.name()));

        if (!missed.isEmpty() || !gone.isEmpty()) {
            throw new AssertionError("Pages that hold all are named in " + Cover.writeAnew(nestings) + ": copy it over "
                    + Cover.FILE + ", and look at those that are new. Of its pages these are no more: " + gone
                    + ". In none of its pages lies this: " + missed);
        }
    }

    /** What is not asked yet is on no report: one is told only when all is asked. */
    @Test
    void the_reports_tell_every_status_and_every_kind_of_thing_to_do_first() {
        var reports = Telling.people().map(person -> person.report()).toList();

        assertThat(reports.stream()
                        .flatMap(report -> report.requirements().stream())
                        .map(RequirementReport::status)
                        .collect(toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Status.NOT_ASKED_YET)));
        assertThat(reports.stream()
                        .<Class<?>>map(report -> report.next().getClass())
                        .collect(toSet()))
                .isEqualTo(Arrays.stream(Next.class.getPermittedSubclasses())
                        .filter(kind -> kind != Next.Answer.class)
                        .collect(toSet()));
    }
}
