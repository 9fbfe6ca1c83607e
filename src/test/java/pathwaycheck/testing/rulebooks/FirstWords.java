package pathwaycheck.testing.rulebooks;

/** Gives the lifeguard's rules words that a report says first, to everybody some. */
public final class FirstWords {

    private static final String ANSWERS = """
            answers:
              - id: guard
                when: { stage: guard }
                claims: { place: met }
                heading: You are there
                lead: You work at a pool.
              - id: can-apply
                told: { swims-well: met }
                window: [soon, ahead]
                claims: { swims-well: met, place: not-met-yet }
                heading: You can apply in {window}
                lead: You swim well.
              - id: swim-first
                when: { stage: { one-of: [learner, swimmer] } }
                claims: { place: [not-met-yet, still-to-come] }
                heading: Swim first
                lead: Then apply.
            goal: place
            """;

    private FirstWords() {}

    /** In a copy of them. */
    public static ChangedRules in(ChangedRules lifeguard) {
        return lifeguard.replace("career.yaml", "goal: place\n", ANSWERS);
    }
}
