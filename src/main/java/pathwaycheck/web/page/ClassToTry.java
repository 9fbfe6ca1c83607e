package pathwaycheck.web.page;

import java.util.List;
import java.util.Optional;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;

/** The answers to one question that a whole class could try. */
record ClassToTry(String ask, List<Try> answers) {

    /** @param value as the form sends it */
    record Try(String value, String text, boolean isTried) {}

    /** Those to the questions that have options. */
    static List<ClassToTry> of(List<Question> asked, Optional<WhatIf> whatIf) {
        return asked.stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .map(choice -> new ClassToTry(
                        choice.wording().ask(),
                        choice.options().stream()
                                .map(option -> new Try(
                                        choice.id() + "=" + option.id(),
                                        option.text() + " (" + option.id() + ")",
                                        whatIf.filter(it -> it.toString().equals(choice.id() + "=" + option.id()))
                                                .isPresent()))
                                .toList()))
                .toList();
    }
}
