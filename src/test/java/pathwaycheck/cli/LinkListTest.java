package pathwaycheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pathwaycheck.testing.Some;
import pathwaycheck.testing.rulebooks.ChangedRules;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** Every address that people are sent to stands in one file, for a person to open and tick off. */
class LinkListTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 28);

    private static final String CLUB = "- [ ] How to become a lifeguard — <https://club.test/lifeguards> — ";

    @TempDir
    Path folder;

    private ChangedRules rules;

    @BeforeEach
    void copyTheRules() {
        rules = ChangedRules.copy(Lifeguard.FOLDER, folder);
    }

    @Test
    void a_page_stands_with_its_address_what_leads_there_and_when_it_was_checked() {
        assertThat(LinkList.of(rules.book(), AS_OF)).isEqualTo("""
                # Links of Lifeguard, 1

                As of 2026-11-28, of 1 pages none is stale. Open each, and tick it off if it says what its title says.

                ## Where people are sent

                """ + CLUB + """
                used by judgement pool, preparation train, remedy apply, remedy course, way sail — published: undated; \
                checked 2026-11-22; to be checked again by 2027-11-22
                """);
    }

    @Test
    void from_the_day_after_it_was_to_be_checked_again_a_page_is_stale() {
        assertThat(LinkList.of(rules.book(), LocalDate.of(2027, 11, 22)))
                .contains("none is stale")
                .contains("to be checked again by 2027-11-22\n");
        assertThat(LinkList.of(rules.book(), LocalDate.of(2027, 11, 23)))
                .contains("1 is stale")
                .contains("checked 2026-11-22; **stale** since 2027-11-22\n");
    }

    @Test
    void what_only_says_so_stands_apart_from_where_people_are_sent_and_from_what_leads_nowhere() {
        rules.rewrite((file, text) -> text.replace("link: club", "link: { none: Each pool has a page of its own. }"));

        assertThat(LinkList.of(rules.book(), AS_OF))
                .doesNotContain("## Where people are sent")
                .contains("## Who says so, and nobody is sent there\n\n" + CLUB + "cited by contradiction which-badge,")
                .contains("## Where there is no page\n\n- [ ] judgement pool — Each pool has a page of its own.\n");
    }

    @Test
    void whatever_a_title_holds_a_page_stays_one_line_of_words() {
        rules.replace("sources.yaml", "title: How to become", "title: \"How\\nto *be* [x](http://a)\"\n  #");

        assertThat(LinkList.of(rules.book(), AS_OF))
                .contains("- [ ] How to \\*be\\* \\[x\\](http://a) — <https://club");
    }

    @Test
    void no_page_of_the_rules_that_ship_is_left_out_or_told_twice() {
        assertThat(Some.of(TheRules.all())).allSatisfy(book -> {
            var lines = LinkList.of(book, AS_OF)
                    .lines()
                    .filter(line -> line.contains(" — <"))
                    .toList();

            assertThat(lines).hasSameSizeAs(book.sources()).doesNotHaveDuplicates();
            assertThat(book.sources()).allSatisfy(source -> assertThat(lines)
                    .anyMatch(line -> line.contains(" — <" + source.address() + "> — ")));
        });
    }

    @Test
    void the_same_rules_give_the_same_bytes_in_whatever_order_sources_stand() {
        var two = rules.text("sources.yaml") + rules.text("sources.yaml").replace("club", "other");
        var turned = rules.text("sources.yaml").replace("club", "other") + rules.text("sources.yaml");

        assertThat(LinkList.of(rules.write("sources.yaml", two).book(), AS_OF))
                .isEqualTo(LinkList.of(rules.write("sources.yaml", turned).book(), AS_OF));
    }
}
