package pathwaycheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pathwaycheck.question.Question;
import pathwaycheck.rules.Status;

/**
 * How somebody stands to one requirement, in a line.
 *
 * @param label what the requirement is called
 * @param word the state in a word or two, with a shape of its own
 * @param says why, in a sentence; empty: the word says it all
 */
public record Standing(RequirementReport requirement, String label, Word word, Optional<String> says) {

    /** The words of state. */
    public enum Word {
        /** It holds. */
        YES("Yes"),
        /** It will hold. */
        ON_COURSE("On course"),
        /** It is missing, and nobody gets on without it. */
        STILL_NEEDED("Still needed"),
        /** It is missing, and would help. */
        WORTH_ADDING("Worth adding"),
        /** Only people can decide it. */
        ASK_FIRST("Ask first"),
        /** It hangs on something the person is not sure of. */
        NOT_SURE("You're not sure yet");

        private final String text;

        Word(String text) {
            this.text = text;
        }

        /** The words on a page. */
        public String text() {
            return text;
        }

        /** The word in styles, as {@code still-needed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Word of(RequirementReport requirement) {
            return of(requirement.status(), requirement.essential());
        }

        static Word of(Status status, boolean essential) {
            return switch (status) {
                case MET -> YES;
                case ON_COURSE -> ON_COURSE;
                case NEEDS_CHECKING -> ASK_FIRST;
                case CANNOT_TELL_YET -> NOT_SURE;
                case NOT_MET_YET, STILL_TO_COME, NOT_ASKED_YET, DOES_NOT_APPLY ->
                    essential ? STILL_NEEDED : WORTH_ADDING;
            };
        }
    }

    /** More lines would be a list that nobody reads. */
    static final int MOST = 6;

    /** Where there are several ways to read about, too. */
    static final int MOST_BESIDE_WAYS = 3;

    /** What bites now, most urgent first: what is ahead is the plan's business, and what does not apply is not told. */
    static List<Standing> of(List<RequirementReport> requirements, int most) {
        return requirements.stream()
                .filter(it -> State.bites(it.status()) && (!it.status().isOpen() || !isOnlySkipped(it)))
                .sorted(Comparator.comparing((RequirementReport it) -> !it.essential())
                        .thenComparing(
                                it -> it.status(),
                                (one, other) -> one.isMoreUrgentThan(other) ? -1 : other.isMoreUrgentThan(one) ? 1 : 0))
                .limit(most)
                .map(it ->
                        new Standing(it, it.label(), Word.of(it), it.sentence().map(InWords::firstSentence)))
                .toList();
    }

    /** All that is missing is what they would rather not say after the report. */
    private static boolean isOnlySkipped(RequirementReport requirement) {
        return !requirement.findOut().isEmpty()
                && requirement.findOut().stream().allMatch(Question::isAfterReport)
                && requirement.ask().isEmpty();
    }

    /** The answers that decided it, or else what else we say; empty: the line says it all. */
    public Optional<String> because() {
        if (requirement.because().isEmpty()) {
            return requirement.sentence().flatMap(InWords::afterFirstSentence);
        }
        return Optional.of("you told us "
                + requirement.because().stream()
                        .map(it -> "“" + it.within() + "”")
                        .collect(Collectors.joining(", "))
                + ".");
    }

    /** There is something to read that the line does not say. */
    public boolean hasMore() {
        return because().isPresent() || requirement.differs().isPresent();
    }
}
