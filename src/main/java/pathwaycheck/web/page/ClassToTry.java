package pathwaycheck.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.visit.Visit;

/**
 * The answers to one question that a whole class could try.
 *
 * @param ask the question
 * @param isAdded they come to what each pupil chose; otherwise they take its place
 */
record ClassToTry(String ask, boolean isAdded, List<Try> answers) {

    /** @param value as the form sends it */
    record Try(String value, String text, boolean isTried) {}

    /** The question, and what becomes of what each pupil answered to it. */
    public String label() {
        return ask + (isAdded ? " (as well as what each chose)" : " (in place of what each answered)");
    }

    /**
     * Those that lead on for somebody. The first question says who they are, and nobody tries to be somebody else.
     *
     * @param asked the questions of the table, in their order
     * @param some pupils who answered differently
     */
    static List<ClassToTry> of(List<Question> asked, List<Visit> some, Optional<WhatIf> whatIf) {
        return asked.stream()
                .filter(question -> some.stream()
                        .noneMatch(visit -> visit.ruleBook().questions().get(0).equals(question)))
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .map(choice -> of(choice, some, whatIf))
                .filter(it -> !it.answers().isEmpty())
                .toList();
    }

    private static ClassToTry of(Choice choice, List<Visit> some, Optional<WhatIf> whatIf) {
        return new ClassToTry(
                choice.wording().ask(),
                choice.many(),
                choice.options().stream()
                        .filter(option -> !choice.many() || !option.alone())
                        .filter(option -> isTried(choice, option, whatIf) || leadsOn(choice, option, some))
                        .map(option -> new Try(
                                written(choice, option),
                                (choice.many() ? "Add: " : "Change to: ") + option.text() + " (" + option.id() + ")",
                                isTried(choice, option, whatIf)))
                        .toList());
    }

    private static boolean leadsOn(Choice choice, Option option, List<Visit> some) {
        var whatIf = new WhatIf(choice, new Answer.Chosen(Set.of(option)));
        return some.stream().anyMatch(whatIf::leadsOn);
    }

    private static boolean isTried(Choice choice, Option option, Optional<WhatIf> whatIf) {
        return whatIf.filter(it -> it.toString().equals(written(choice, option)))
                .isPresent();
    }

    private static String written(Choice choice, Option option) {
        return choice.id() + "=" + option.id();
    }
}
