package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pathwaycheck.question.Choice;
import pathwaycheck.testing.rulebooks.TheRules;

/** What is drawn once is, byte for byte, what the tags would have drawn. */
@QuarkusTest
class ChoiceFieldTest {

    private static final int TIMES = 5;

    static Stream<Choice> choices() {
        return TheRules.all().stream()
                .flatMap(book -> book.questions().stream())
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void whatever_is_chosen_it_is_what_the_tags_draw(Choice question) {
        var random = new Random(question.id().hashCode());
        var book = TheRules.all().stream()
                .filter(it -> it.questions().stream().anyMatch(asked -> asked == question))
                .findFirst()
                .orElseThrow();
        for (var time = 0; time < TIMES; time++) {
            var values = new ArrayList<>(
                    question.options().stream().map(option -> option.id()).toList());
            values.add("not-sure");
            Collections.shuffle(values, random);
            var chosen =
                    Set.copyOf(values.subList(0, time == 0 ? 0 : question.many() ? random.nextInt(values.size()) : 1));

            assertThat(ChoiceField.of(question, book, chosen).getValue())
                    .isEqualTo(ChoiceField.byTags(question, chosen, Optional.empty())
                            .getValue())
                    .contains("name=\"" + question.id() + "\"");
        }
    }
}
