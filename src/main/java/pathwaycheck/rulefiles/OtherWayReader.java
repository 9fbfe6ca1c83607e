package pathwaycheck.rulefiles;

import pathwaycheck.question.Question;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Source;

/** Reads {@code ways.yaml}. */
final class OtherWayReader {

    private OtherWayReader() {}

    static OtherWay read(
            Names<Source> sources,
            Names<Question> questions,
            Names<Rounds> rounds,
            ConditionReader conditions,
            Entries entries) {
        if (entries.has("round")) {
            entries.value("a-window-sooner")
                    .ifPresent(at -> entries.problem(
                            at,
                            "whoever goes this way applies in the window before that of their plan, and `round:` names"
                                    + " another one",
                            "delete one of the two"));
        }
        return new OtherWay(
                entries.id(),
                entries.text("title"),
                entries.sentence("says"),
                entries.optionalSentence("more"),
                entries.yesOrNo("similar-job", false),
                new OtherWay.Card(
                        entries.optionalText("time"),
                        entries.optionalSentence("needs"),
                        entries.optionalSentence("watch-out")),
                conditions.readForWhom("for", entries),
                new OutcomeReader(questions).read("planned-with", entries),
                entries.value("round").flatMap(at -> rounds.named(at, entries)),
                entries.yesOrNo("a-window-sooner", false),
                LinkReader.read(sources, entries),
                SourceReader.named(sources, entries));
    }
}
