package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.BesideOthers;

/** Thirty more pupils as an adviser wrote them down for herself: each is read as she meant, or asked back. */
@BesideOthers
class ThirtyInShorthandTest {

    private static final AClass CLASS = AClass.in("thirty-in-shorthand.tsv");

    /** What an address would say to the questions that decide something. */
    private static String answers(Pupil pupil) {
        return pupil.told().orElseThrow().asked().pairs().stream()
                .filter(it -> List.of(
                                "subjects", "school-qualification", "a-level-grades", "maths-in-it", "physics-in-it")
                        .contains(it.name()))
                .map(it -> it.value())
                .collect(Collectors.joining(" "));
    }

    @Test
    void each_pupil_is_read_as_what_was_meant() {
        assertThat(CLASS.told("school-qualification=a-levels").stream().map(it -> it.code() + ": " + answers(it)))
                .containsExactly(
                        "AK1: maths physics chemistry abb-or-better a-levels",
                        "BM2: maths physics biology abb-or-better a-levels",
                        "CD3: maths further-maths physics abb-or-better a-levels",
                        "DP4: biology chemistry another-subject abb-or-better a-levels",
                        "EF5: maths physics computing abb-or-better a-levels",
                        "FG6: maths physics design-technology abb-or-better a-levels",
                        "GH7: btec",
                        "HJ8: btec",
                        "IL9: t-level",
                        "JM10: t-level",
                        "KN11: not-sure",
                        "LO12: ",
                        "MP13: highers full full",
                        "NQ14: maths chemistry biology abb-or-better a-levels",
                        "OR15: maths biology another-subject below-abb a-levels",
                        "PS16: physics maths another-subject below-abb a-levels",
                        "QT17: physics chemistry biology abb-or-better a-levels",
                        "RU18: another-subject abb-or-better a-levels",
                        "SV19: maths physics another-subject abb-or-better a-levels",
                        "TW20: maths further-maths physics chemistry abb-or-better a-levels",
                        "UX21: maths physics another-subject below-abb a-levels",
                        "VY22: biology another-subject other",
                        "WZ23: maths physics a-levels",
                        "XA24: maths further-maths chemistry physics abb-or-better a-levels",
                        "YB25: maths computing another-subject below-abb a-levels",
                        "ZC26: chemistry physics another-subject abb-or-better a-levels",
                        "AD27: maths physics biology abb-or-better a-levels",
                        "BE28: maths btec full",
                        "CF29: below-abb",
                        "DG30: biology another-subject btec");
    }

    @Test
    void only_what_truly_cannot_be_read_is_asked_back() {
        assertThat(CLASS.told().stream().flatMap(it -> it.wrong().stream()
                        .filter(wrong -> !wrong.name().equals("experience"))
                        .map(wrong -> it.code() + " " + wrong.name() + ": " + wrong.cell())))
                .containsExactly(
                        "LO12 subjects: ? maybe Maths”, “sciences",
                        "WZ23 subjects: Elec",
                        "CF29 subjects: Maths (AS only)");
    }

    @Test
    void highers_are_no_a_levels_and_one_advanced_higher_beside_them_leaves_them_highers() {
        var pupil = CLASS.pupil("MP13", "school-qualification=a-levels");

        assertThat(pupil.supposed()).noneMatch(Supposed::isForAll);
        assertThat(pupil.guesses())
                .filteredOn(it -> it.question().id().equals("school-qualification"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.value()).isEqualTo("highers");
                    assertThat(it.isInDoubt()).isTrue();
                    assertThat(it.cell()).contains("Higher Maths, Physics, Chemistry, English; AH Maths");
                });
    }

    @Test
    void one_name_for_two_subjects_is_told_as_both() {
        assertThat(CLASS.pupil("XA24").guesses())
                .filteredOn(it -> it.words().equals("Double maths"))
                .allMatch(ReadAs::isInDoubt)
                .extracting(ReadAs::value)
                .containsExactly("maths", "further-maths");
    }

    @Test
    void an_answer_for_all_is_for_those_who_were_named_beside_it_and_for_nobody_else() {
        var told = CLASS.told(ForAll.read(
                List.of("school-qualification=a-levels"),
                Map.of("school-qualification", Set.of("AK1", "EF5")),
                AClass.BOOK));

        assertThat(told.stream()
                        .filter(it -> it.supposed().stream().anyMatch(Supposed::isForAll))
                        .map(Pupil::code))
                .containsExactly("AK1", "EF5");
        assertThat(told.get(1).lacking())
                .filteredOn(it -> it.question().id().equals("school-qualification"))
                .singleElement()
                .satisfies(it -> assertThat(it.isOpen()).isTrue());
    }
}
