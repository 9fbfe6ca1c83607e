package pathwaycheck.rulefiles;

import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Source;

/** Reads {@code judgements.yaml}. */
final class JudgementReader {

    private JudgementReader() {}

    static Judgement read(Names<Source> sources, Entries entries) {
        return new Judgement(
                entries.id(),
                entries.text("decides"),
                entries.text("who"),
                entries.text("evidence"),
                entries.text("ask"),
                SourceReader.named(sources, entries));
    }
}
