package pathwaycheck.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void each_name_holds_its_values_in_the_order_of_the_address() {
        var query = Query.read("subjects=physics&stage=graduate&subjects=maths");

        assertThat(query.values().keySet()).containsExactly("stage", "subjects");
        assertThat(query.of("subjects")).containsExactly("physics", "maths");
        assertThat(query.of("where")).isEmpty();
    }

    @Test
    void names_that_differ_in_case_are_different_names() {
        var query = Query.read("Stage=pupil&stage=graduate");

        assertThat(query.of("stage")).containsExactly("graduate");
        assertThat(query.of("Stage")).containsExactly("pupil");
    }

    @Test
    void blanks_around_a_value_do_not_count_and_blanks_alone_are_no_value() {
        assertThat(Query.read("stage=+graduate%20&where=+").of("stage")).containsExactly("graduate");
        assertThat(Query.read("stage=+graduate%20&where=+").of("where")).isEmpty();
    }

    /**
     * A no-break space, a thin one, one without width, a byte order mark, a soft hyphen, marks of direction, Braille's.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%C2%A0",
                "%E2%80%89",
                "%E2%80%8B",
                "%EF%BB%BF",
                "%C2%AD",
                "%E2%80%8E%E2%80%8F",
                "%E2%A0%80",
                "%09",
                "%0D%0A",
                "%E3%80%80",
                "%E2%81%A0",
                "%E3%85%A4",
                "%EF%BF%BC"
            })
    void what_nobody_sees_is_not_read(String unseen) {
        for (var written :
                List.of("stage=graduate" + unseen, "stage=" + unseen + "graduate", "stage" + unseen + "=graduate")) {
            assertThat(Query.read(written).of("stage")).as(written).containsExactly("graduate");
        }
        assertThat(Query.read("stage=" + unseen).of("stage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x=a%C2%A0b, a b",
        "x=a++b, a b",
        "x=27%C2%85, 27",
        "x=a%C2%85b, a b",
        "x=27%E1%9E%B4%E1%9E%B5, 27",
        "x%C2%85=27, 27",
        "x=%EF%BC%92%EF%BC%97, 27",
        "x=%D9%A2%D9%A7, 27",
        "x=%E0%A5%A8%E0%A5%AD, 27",
        "x=%F0%9D%9F%90%F0%9D%9F%95, 27",
        "x=%EF%AC%81nal, final",
        "x=gradu%C2%ADate, graduate",
        "x=e%E2%80%8D%CC%81, \u00E9",
        "x=2027%E2%80%9107, 2027-07",
        "x=2027%E2%80%9307, 2027-07",
        "x=July+%E2%80%9927, July '27",
        "x=July+%E2%80%9827, July '27"
    })
    void what_people_see_is_read_as_they_see_it(String written, String expected) {
        assertThat(Query.read(written).of("x")).containsExactly(expected);
        assertThat(AsSeen.of(expected)).isEqualTo(expected);
    }

    /** A program that compares letters loosely takes them for others, and people see that they are not. */
    @ParameterizedTest
    @ValueSource(strings = {"ſubjects", "20²7", "20②7", "stage™", "½", "degreeª", "Ⅶ", "ﬅage"})
    void a_letter_that_means_something_else_is_no_plain_one(String written) {
        assertThat(Query.read(written + "=" + written).of(written)).containsExactly(written);
    }

    @Test
    void a_part_of_it_stands_without_its_beginning_and_the_rest_without_the_part() {
        var query = Query.read("was.stage=pupil&stage=graduate");

        assertThat(query.under("was.")).isEqualTo(Query.read("stage=pupil"));
        assertThat(query.without(name -> name.startsWith("was."))).isEqualTo(Query.read("stage=graduate"));
    }

    @ParameterizedTest
    @CsvSource({
        "x=a+b,          a b",
        "x=a%20b,        a b",
        "x=a%2Bb,        a+b",
        "x=%C3%A4,       ä",
        "x=%c3%a4,       ä",
        "x=ä,            ä",
        "x=%26%3D%3B,    &=;",
        "x=a=b,          a=b",
        "x=a;y=b,        a",
        "x=%24%31%5C,    $1\\",
    })
    void escapes_are_read_as_they_were_meant(String written, String expected) {
        assertThat(Query.read(written).of("x")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%z", "%zz", "%2", "100%", "%%41z"})
    void what_looks_like_an_escape_and_is_none_stands_for_itself(String broken) {
        assertThat(Query.read("x=" + broken).of("x")).containsExactly(broken.replace("%41", "A"));
    }

    @Test
    void bytes_that_are_no_letter_in_any_way_are_read_as_the_mark_for_them() {
        assertThat(Query.read("x=%81").of("x")).containsExactly("\uFFFD");
    }

    @Test
    void a_name_without_a_value_has_an_empty_one_and_a_value_without_a_name_an_empty_name() {
        assertThat(Query.read("&a&b=&=c&").values())
                .isEqualTo(Map.of("a", List.of(""), "b", List.of(""), "", List.of("c")));
        assertThat(Query.read("")).isEqualTo(Query.EMPTY);
    }
}
