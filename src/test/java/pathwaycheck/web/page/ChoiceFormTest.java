package pathwaycheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pathwaycheck.testing.rulebooks.Anything.choice;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pathwaycheck.question.Question;

/** What the form of a choice offers, and what of it is chosen. */
class ChoiceFormTest {

    @Test
    void the_options_come_in_their_order_and_not_being_sure_is_set_apart() {
        var form = ChoiceForm.of(choice("subject", false, "maths", "physics"), Set.of());

        assertThat(form.items())
                .extracting(Item::value, Item::divider)
                .containsExactly(
                        tuple("maths", null),
                        tuple("physics", null),
                        tuple(null, "or"),
                        tuple(Question.NOT_SURE, null));
    }

    @Test
    void an_option_that_stands_alone_is_set_apart_already_and_so_not_being_sure_follows_it() {
        var form = ChoiceForm.of(choice("subject", true, "maths", "none"), Set.of());

        assertThat(form.items())
                .extracting(Item::value, Item::divider)
                .containsExactly(
                        tuple("maths", null), tuple(null, "or"), tuple("none", null), tuple(Question.NOT_SURE, null));
    }

    @Test
    void where_many_may_be_chosen_what_stands_alone_undoes_the_others() {
        var form = ChoiceForm.of(choice("subject", true, "maths", "none"), Set.of());

        assertThat(form.items())
                .filteredOn(item -> "exclusive".equals(item.behaviour()))
                .extracting(Item::value)
                .containsExactly("none", Question.NOT_SURE);
    }

    @Test
    void what_was_entered_is_checked_even_if_together_it_is_no_answer() {
        var form = ChoiceForm.of(choice("subject", true, "maths", "physics"), Set.of("physics", Question.NOT_SURE));

        assertThat(form.items())
                .filteredOn(Item::checked)
                .extracting(Item::value)
                .containsExactly("physics", Question.NOT_SURE);
    }
}
