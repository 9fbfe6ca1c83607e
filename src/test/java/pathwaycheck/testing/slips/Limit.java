package pathwaycheck.testing.slips;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pathwaycheck.rulefiles.Problem;

/**
 * What no schema can say, and the loader alone tells. A schema sees one file, one place after the other, and each value
 * as YAML reads it.
 */
public enum Limit {
    PLAIN_YAML("anchors, aliases, tags and second documents", "an? (anchor|alias|tag) .* is not allowed"),
    ELSEWHERE(
            "a name that leads nowhere, or to the wrong kind of thing",
            "no (source|judgement|way|round|requirement|remedy|question|step|contradiction) is called “ID”",
            "no (way or remedy|remedy, question, judgement or requirement) is called “ID”",
            "no (option|group) of “.+” is called “ID”",
            "“ID” is neither a question nor a word of the rule language",
            "“ID” (asks|does not ask) for a date",
            "“ID” does not stand in the file of the step “.+”",
            "the step “ID” has no file of its own",
            "“ID” has no place on the scale of “.+”",
            "only one option of “.+” can be chosen",
            "no (source|judgement|way|round|requirement|question|option of “.+”|group of “.+”) is called “ID”, and"
                    + " \\d+ places name it: .*",
            "“.+” is no answer to “.+”( that anybody could gain)?"),
    TAKEN(
            "an id, an address or a text that another has too",
            "“ID” is the id of another .+ too, in .+",
            "another .+ reads “.+” too",
            "another source has this address too",
            "another entry is about version “.+” too",
            "“.+” is another question's name"),
    APART("an option in two groups that are apart", "“.+” stands here and in “.+”, which are apart"),
    GOAL("a goal that the way does not end with", "the way does not end with “.+”"),
    TOO_MANY("a number of more parts or options than there are", "“[1-9]\\d{0,2}” is not a number from 1 to \\d+"),
    CIRCLES(
            "requirements that need each other in a circle, or too deep",
            "these need each other in a circle: .*",
            "requirements need each other more than \\d+ deep here"),
    LOOSE(
            "a requirement that counts nowhere, or without a remedy or another way",
            "“.+” neither counts in a step nor is part of a requirement",
            "“essential: yes” stops whoever does not meet “.+”, and nobody is told what to do about it"),
    SENTENCES(
            "a sentence that follows from what stands inside a condition",
            "somebody can be told “(on course|needs checking|cannot tell yet)” of .+, and it has no sentence for them"),
    LATER(
            "a day that is odd only after a question that is asked later",
            "“ID” is asked after this question, so its answer is not known here"),
    CALENDAR("29 February of a year that has none", "no calendar has “.+”"),
    ORDER(
            "days, windows, lengths of time and versions in the wrong order",
            "this ends before it begins",
            "this closes before it opens",
            "this window opens on .+, and closes before that, on .+",
            "this window closes on .+, and its places start before that, on .+",
            "its places start before the window closes",
            "this window closes in \\d{4}, and its places start a year later, on .+",
            "one is to apply by a day on which it is not open",
            "people are to apply by .+, and this window is open from .+",
            "nobody is told this, as (one can apply by|the sentence above it is told until) .+",
            "this is told until .+, and this window closes before that, on .+",
            "this closes on .+, and that is not sooner than the rest, by .+",
            "places start in \\d{4} in another window of this round, too",
            "this window is open from .+ to .+, and so at the same time as the one that opens on .+",
            "this window would be open for more than a year, from .+ to .+",
            "“.+” is before the day of `checked:`, .+",
            "this is later than the day of the entry above it",
            "“LENGTH to LENGTH” is not what belongs here"),
    OUTSIDE(
            "a window outside of the days that are expected",
            "this window has .+, outside of .+ under `expected`",
            "this window opens in .+ under `expected` it does not"),
    CUT(
            "a text that YAML cuts at “ #”",
            "people would read “.+” and no more: YAML takes “.+” for a note, .*",
            "nothing stands here but “.+”, which YAML takes for a note"),
    ADDRESSES("an address that begins well and is none", "“.+” is not the address of a page"),
    SPELLING(
            "how a number or a truth value is written, as 010 for 10",
            "no .+ is called “SPELT”",
            "“SPELT” is not an? (id|number from 1 to \\d+|year)");

    private static final String LENGTH = "\\\\d{1,2} [a-z]+( \\\\d{1,2} [a-z]+)?";
    private static final String SPELT =
            "([+]?(\\\\d+[.]?\\\\d*|[.]\\\\d+)(e[-+]?\\\\d+)?|0x[\\\\da-fA-F]+|True|TRUE|False|FALSE)";

    /** As the manual calls it. */
    public final String words;

    private final List<Pattern> told;

    Limit(String words, String... told) {
        this.words = words;
        this.told = Arrays.stream(told).map(Limit::pattern).toList();
    }

    /** The limit that keeps a schema from seeing this problem; empty if a schema can say it. */
    public static Optional<Limit> of(Problem problem) {
        return Arrays.stream(values())
                .filter(limit -> limit.told.stream()
                        .anyMatch(pattern -> pattern.matcher(problem.what()).matches()))
                .findFirst();
    }

    private static Pattern pattern(String told) {
        return Pattern.compile(told.replace("ID", "[a-z0-9]+(-[a-z0-9]+)*")
                .replace("MM-DD", "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
                .replaceAll("LENGTH", LENGTH)
                .replaceAll("SPELT", SPELT));
    }
}
