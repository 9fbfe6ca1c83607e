package pathwaycheck.cohort;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.YearGroups;
import pathwaycheck.verdict.Assessment;
import pathwaycheck.verdict.Verdict;

/** The names of the options of every question of a rule book. Who is asked which year they are in is called so, too. */
record AllNames(Map<String, OptionNames> byQuestion) {

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
        return new AllNames(Map.copyOf(all));
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
