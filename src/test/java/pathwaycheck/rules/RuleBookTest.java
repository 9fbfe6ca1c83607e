package pathwaycheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pathwaycheck.question.Question;
import pathwaycheck.testing.rulebooks.Lifeguard;
import pathwaycheck.testing.rulebooks.TheRules;

/** A rule book knows its parts, and which of them hang on which. */
class RuleBookTest {

    private static final RuleBook BOOK = Lifeguard.BOOK;
    private static final Requirement SWIMS_WELL = Lifeguard.requirement("swims-well");
    private static final Requirement PLACE = Lifeguard.requirement("place");

    @Test
    void everything_in_its_files_is_there_in_its_authors_order() {
        assertThat(BOOK.version()).isEqualTo("1");
        assertThat(BOOK.questions())
                .extracting(Question::id)
                .containsExactly("stage", "badge", "skills", "course-ends");
        assertThat(BOOK.requirements())
                .extracting(Requirement::id)
                .containsExactly("swims-well", "knows-first-aid", "place");
        assertThat(BOOK.counting()).isEqualTo(BOOK.requirements().toList());
        assertThat(BOOK.rounds()).extracting(Rounds::id).containsExactly("pools");
        assertThat(BOOK.judgements()).extracting(Judgement::id).containsExactly("pool");
        assertThat(BOOK.otherWays()).extracting(OtherWay::id).containsExactly("sail");
        assertThat(BOOK.sources()).extracting(Source::id).containsExactly("club");
        assertThat(BOOK.editions()).extracting(Edition::version).containsExactly("1");
        assertThat(BOOK.contradictions()).extracting(Contradiction::id).containsExactly("which-badge");
        assertThat(BOOK.examples()).isNotEmpty();
        assertThat(BOOK.counting()).noneMatch(BOOK::isPart);
    }

    @Test
    void a_requirement_is_found_by_its_name_alone() {
        assertThat(BOOK.named("place")).hasValue(PLACE);
        assertThat(BOOK.named("palace")).isEmpty();
    }

    @Test
    void a_source_is_to_be_checked_again_from_the_day_after_the_one_named() {
        assertThat(BOOK.toCheckAgain(LocalDate.of(2027, 11, 22))).isEmpty();
        assertThat(BOOK.toCheckAgain(LocalDate.of(2027, 11, 23))).isEqualTo(BOOK.sources());
    }

    /** Somebody has to read them. */
    @Test
    void no_more_sources_are_due_on_one_day_than_can_be_read_on_one() {
        TheRules.all().forEach(book -> assertThat(
                        book.sources().stream().collect(Collectors.groupingBy(Source::checkBy, Collectors.counting())))
                .as(book.career().id())
                .allSatisfy((day, sources) -> assertThat(sources).isLessThanOrEqualTo(20)));
    }

    @Test
    void a_requirement_rests_on_the_questions_of_its_conditions() {
        assertThat(SWIMS_WELL.looksAt()).extracting(Question::id).containsExactly("stage", "badge", "course-ends");
        assertThat(SWIMS_WELL.restsOn()).containsExactlyElementsOf(SWIMS_WELL.looksAt());
        assertThat(BOOK.restingOn(question("stage"))).containsExactlyInAnyOrder(SWIMS_WELL, PLACE);
        assertThat(BOOK.restingOn(question("badge"))).containsExactly(SWIMS_WELL);
        assertThat(SWIMS_WELL.refersTo()).isEmpty();
    }

    @Test
    void help_looks_at_whom_it_is_for() {
        assertThat(SWIMS_WELL.helpLooksAt()).extracting(Question::id).containsExactly("stage");
        assertThat(PLACE.helpLooksAt()).isEmpty();
    }

    @Test
    void every_place_that_looks_at_options_is_known() {
        assertThat(BOOK.choices()
                        .map(place ->
                                place.question().id() + " " + place.options().size()))
                .containsExactlyInAnyOrder("stage 1", "badge 2", "badge 1", "skills 3", "stage 1", "stage 2");
    }

    @Test
    void what_is_still_to_come_is_told_like_what_is_missing_where_its_author_says_nothing_else() {
        assertThat(SWIMS_WELL.sentence(Status.STILL_TO_COME)).hasValue("You do not swim well enough yet.");
        assertThat(SWIMS_WELL.sentence(Status.MET)).hasValue("You swim well.");
        assertThat(PLACE.sentence(Status.ON_COURSE)).isEmpty();
        assertThat(PLACE.told().keySet()).containsExactly(Status.MET, Status.NOT_MET_YET);
    }

    private static Question question(String id) {
        return BOOK.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
