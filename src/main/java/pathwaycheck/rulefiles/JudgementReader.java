package pathwaycheck.rulefiles;

import pathwaycheck.question.Question;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Source;

/** Reads {@code judgements.yaml}. */
final class JudgementReader {

    private JudgementReader() {}

    static Judgement read(Names<Source> sources, Names<Question> questions, ConditionReader forWhom, Entries entries) {
        return new Judgement(
                entries.id(),
                entries.sentence("decides"),
                entries.text("who"),
                entries.sentence("evidence"),
                LetterReader.read("ask", questions, entries),
                LinkReader.read(sources, entries),
                forWhom.readForWhom("first-for", entries),
                SourceReader.named(sources, entries));
    }
}
