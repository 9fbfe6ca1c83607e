package pathwaycheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More questions than one number has bits. */
class MarksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 62, 63, 64, 65, 127, 128})
    void a_place_that_is_marked_is_the_only_one_that_is_found(int place) {
        var marks = new Marks(130);
        marks.mark(place);

        assertThat(marks.isMarked(place)).isTrue();
        assertThat(marks.isMarked(place + 1)).isFalse();
        assertThat(marks.firstFrom(0)).isEqualTo(place);
        assertThat(marks.firstFrom(place)).isEqualTo(place);
        assertThat(marks.firstFrom(place + 1)).isEqualTo(-1);
    }
}
