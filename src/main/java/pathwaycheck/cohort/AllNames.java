package pathwaycheck.cohort;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.YearGroups;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Verdict;

/**
 * The names of the options of every question of a rule book. Who is asked which year they are in is called so, too.
 *
 * @param notCounted by the section, what people list among the answers to its questions, and is none of them
 */
record AllNames(
        List<Question> questions,
        Map<String, OptionNames> byQuestion,
        List<YearGroups> yearGroups,
        Map<String, List<PlainWords>> notCounted) {

    /** Made when it is asked for first, and kept with its rule book. */
    static AllNames of(RuleBook ruleBook) {
        return ruleBook.once(AllNames.class, AllNames::made);
    }

    /** Those of this question. */
    OptionNames of(Choice choice) {
        return byQuestion.get(choice.id());
    }

    private static AllNames made(RuleBook ruleBook) {
        var all = new HashMap<String, OptionNames>();
        for (var question : ruleBook.questions()) {
            if (question instanceof Choice choice) {
                all.put(choice.id(), new OptionNames(choice, option -> years(option, choice, ruleBook)));
            }
        }
        var notCounted = ruleBook.questions().stream()
                .collect(Collectors.groupingBy(
                        question -> question.wording().section(),
                        Collectors.flatMapping(
                                question -> question.wording().inTables().notCounted().stream()
                                        .map(PlainWords::of),
                                Collectors.toList())));
        return new AllNames(ruleBook.questions(), Map.copyOf(all), ruleBook.yearGroups(), notCounted);
    }

    /** What it asks for ends with a school year. */
    boolean isOfSchoolYears(Question question) {
        return yearGroups.stream().anyMatch(years -> years.question().equals(question));
    }

    /** What people list among the answers of a question of this section, and is none of them. */
    boolean isNotCounted(String words, Question question) {
        var plain = PlainWords.of(words);
        return notCounted(question).anyMatch(plain::equals);
    }

    /** Such a thing stands among these words. */
    boolean namesWhatIsNotCounted(String words, Question question) {
        var plain = PlainWords.of(words);
        return notCounted(question).anyMatch(it -> plain.placeOf(it, 0) >= 0);
    }

    private Stream<PlainWords> notCounted(Question question) {
        return notCounted.get(question.wording().section()).stream();
    }

    /** Its options are called by years at school, too. */
    boolean asksForYears(Question question) {
        return question instanceof Choice choice && of(choice).areYears();
    }

    /** A year at school that means an option, be it a number alone. */
    boolean isAYear(String cell, Question question) {
        return question instanceof Choice choice && of(choice).isAYear(cell);
    }

    /** It is asked before the other. */
    boolean comesBefore(Question one, Question other) {
        return questions.indexOf(one) < questions.indexOf(other);
    }

    /** The other questions of its section that have options. */
    List<Choice> beside(Choice choice) {
        return questions.stream()
                .filter(other -> !other.equals(choice) && FromTheRow.isOfOneSection(other, choice))
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .toList();
    }

    /**
     * What this question asks the number of, as "How many is that in all?": the question before it, where several
     * options may be chosen. Empty: its options are no numbers.
     */
    Optional<Choice> countedBy(Choice choice) {
        var before = questions.indexOf(choice) - 1;
        return before >= 0
                        && choice.options().stream().allMatch(option -> Bound.isNumber(PlainWords.of(option.text())))
                        && questions.get(before) instanceof Choice counted
                        && counted.many()
                        && FromTheRow.isOfOneSection(counted, choice)
                ? Optional.of(counted)
                : Optional.empty();
    }

    private static List<String> years(Option option, Choice choice, RuleBook ruleBook) {
        var answers = Answers.none().with(choice, new Answer.Chosen(Set.of(option)));
        // Over answers alone: any day would do.
        var here = Assessment.of(ruleBook, answers, LocalDate.EPOCH);
        return ruleBook.yearGroups().stream()
                .filter(years -> here.when(Optional.of(years.forWhom())).equals(Verdict.ALWAYS))
                .flatMap(years -> years.groups().stream())
                .map(YearGroups.YearGroup::text)
                .toList();
    }
}
