package pathwaycheck.testing.rulebooks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.question.Choice;
import pathwaycheck.question.DateQuestion;
import pathwaycheck.question.Option;
import pathwaycheck.question.Wording;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.Letter;
import pathwaycheck.rules.Link;

/** Questions about nothing in particular. */
public final class Anything {

    private Anything() {}

    /** A question that yes answers. */
    public static Choice yesOrNo(String id) {
        return new Choice(wording(id), false, List.of(option("yes"), option("no")), List.of(), Map.of());
    }

    /** A question that a day answers. */
    public static DateQuestion date(String id) {
        return new DateQuestion(wording(id));
    }

    /** A question with these options, the first the lowest on its scale. */
    public static Choice choice(String id, boolean many, String... options) {
        var all = List.of(options).stream().map(Anything::option).toList();
        return new Choice(wording(id), many, all, all, Map.of("first", Set.of(all.get(0))));
    }

    /** An option. */
    public static Option option(String id) {
        return new Option(id, id, Optional.empty(), Optional.empty(), id.equals("none"), false, List.of());
    }

    /** Something people decide. */
    public static Judgement judgement(String id) {
        return new Judgement(
                id, id + "?", "somebody", "something", new Letter(List.of()), link(), Optional.empty(), List.of());
    }

    /** A link to no page. */
    public static Link link() {
        return new Link.None("There is no page for it.");
    }

    private static Wording wording(String id) {
        return new Wording(
                id,
                "Section",
                id + "?",
                Optional.empty(),
                "Why",
                "Select " + id,
                Optional.empty(),
                Optional.empty(),
                false,
                Set.of(),
                Optional.of(new Wording.NotSure("I'm not sure yet", "Find out " + id)),
                Wording.InTables.NONE);
    }
}
