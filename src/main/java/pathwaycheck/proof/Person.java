package pathwaycheck.proof;

import java.time.LocalDate;
import java.util.List;
import pathwaycheck.address.Links;
import pathwaycheck.question.Answers;
import pathwaycheck.question.AsOf;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.verdict.Journey;

/** One person, to tell findings by: in words, and as the address that shows what they are told. */
public record Person(RuleBook ruleBook, Answers answers, LocalDate asOf) {

    /** As: Somebody who answers "I have a degree", "England" and "Lower second (2:2)". */
    public String inWords() {
        var said = ruleBook.questions().stream()
                .flatMap(question -> answers.to(question).map(question::words).stream())
                .map(words -> "“" + words + "”")
                .toList();
        return said.isEmpty() ? "Somebody who has answered nothing" : "Somebody who answers " + joined(said);
    }

    /** The path and query of this person's report: it asks about no day again, however odd that is today. */
    public String address() {
        return new Links(ruleBook.career().id())
                .report()
                .and(new AsOf(asOf, true).write())
                .and(sure().write(ruleBook.questions()))
                .toString();
    }

    /** The same answers, each odd day with that it is meant: an example of another day may have one. */
    private Answers sure() {
        var sure = answers;
        for (var odd : Journey.oddDays(ruleBook, answers, asOf)) {
            var day = answers.dayOf(odd.question());
            sure = day.isPresent() ? sure.with(odd.question(), day.get().sure()) : sure;
        }
        return sure;
    }

    private static String joined(List<String> words) {
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
