package pathwaycheck.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Kinds;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.question.Wording;

/**
 * One thing that is asked.
 *
 * @param id the name of its answer
 * @param kind {@code choice} or {@code date}
 * @param many more than one option may be chosen; never of a date
 * @param options what may be chosen; none for a date, which is written as {@code 2027-07} or {@code 2027-07-15}
 * @param notSure the words for the answer {@code not-sure}; absent: that is no answer
 * @param afterReport it changes no plan, and is asked only of those who want to tell more
 * @param about the questions whose answers this one is about: once one of them changes, it is asked anew
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QuestionJson(
        String id,
        String section,
        String kind,
        String ask,
        Optional<String> hint,
        String why,
        boolean many,
        List<OptionJson> options,
        Optional<String> notSure,
        boolean afterReport,
        List<String> about) {

    /**
     * One of the answers that a choice offers.
     *
     * @param id the value of the answer
     * @param alone it cannot be chosen together with another
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record OptionJson(String id, String text, Optional<String> hint, boolean alone) {
        private static OptionJson of(Option option) {
            return new OptionJson(option.id(), option.text(), option.hint(), option.alone());
        }
    }

    private static final Kinds<QuestionJson> KINDS = new Kinds<>() {
        @Override
        public QuestionJson choice(Choice choice) {
            return of(
                    choice,
                    "choice",
                    choice.many(),
                    choice.options().stream().map(OptionJson::of).toList());
        }

        @Override
        public QuestionJson date(DateQuestion date) {
            return of(date, "date", false, List.of());
        }
    };

    static QuestionJson of(Question question) {
        return question.in(KINDS);
    }

    private static QuestionJson of(Question question, String kind, boolean many, List<OptionJson> options) {
        var wording = question.wording();
        return new QuestionJson(
                question.id(),
                wording.section(),
                kind,
                wording.ask(),
                wording.hint(),
                wording.why(),
                many,
                options,
                wording.notSure().map(Wording.NotSure::text),
                question.isAfterReport(),
                wording.about().stream().sorted().toList());
    }
}
