package pathwaycheck.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a question says, whatever kind it is.
 *
 * @param id what the address calls it
 * @param section the heading it stands under
 * @param ask the question itself
 * @param hint one sentence of help
 * @param why why we ask it
 * @param ifMissing what a person is told who goes on without answering
 * @param compare what a person is asked who would like to compare several answers; empty: nobody is
 * @param said the answer as a statement, with {@code {answer}} in it, as "I want to train in {answer}"; empty: none
 * @param afterReport asked only of those who want more than the report, as it changes no plan
 * @param about the ids of the questions whose answers this one is about: once one of them changes, it is asked anew
 * @param notSure offered where a person may go on without knowing
 * @param inTables how people write of it who fill in a table of a class
 */
public record Wording(
        String id,
        String section,
        String ask,
        Optional<String> hint,
        String why,
        String ifMissing,
        Optional<String> compare,
        Optional<String> said,
        boolean afterReport,
        Set<String> about,
        Optional<NotSure> notSure,
        InTables inTables) {

    public Wording {
        about = Set.copyOf(about);
    }

    /**
     * What people call its column: its id where that is a word of theirs, or else what they call it, or what it asks.
     */
    public String label() {
        return id.contains("-") ? inTables.headed().stream().findFirst().orElse(ask) : id;
    }

    /** Stands for the answer in a statement. */
    public static final String ANSWER = "{answer}";

    /** The answer "I'm not sure yet", and what to find out in order to know. */
    public record NotSure(String text, String findOut) {}

    /**
     * The words of people who fill in a table of a class; nobody is shown them.
     *
     * @param headed what else they call its column, the plainest first
     * @param notHeaded what stands in headings of something else, and of no question of its section
     * @param notCounted what they list among the answers, and is none
     */
    public record InTables(List<String> headed, List<String> notHeaded, List<String> notCounted) {

        /** There are none. */
        public static final InTables NONE = new InTables(List.of(), List.of(), List.of());

        public InTables {
            headed = List.copyOf(headed);
            notHeaded = List.copyOf(notHeaded);
            notCounted = List.copyOf(notCounted);
        }
    }
}
