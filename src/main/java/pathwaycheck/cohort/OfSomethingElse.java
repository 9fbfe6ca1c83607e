package pathwaycheck.cohort;

import java.util.Optional;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Question;

/**
 * A cell that says itself that it is about something else than its question asks for, as "GCSEs: triple science, PE"
 * under subjects: nothing of it is an answer, and the pupil is asked as if it were empty.
 */
final class OfSomethingElse {

    private OfSomethingElse() {}

    /** What this cell is about instead, as the rules call it; empty: it may be an answer. */
    static Optional<String> named(String cell, Question question, AllNames names) {
        var words = PlainWords.of(cell);
        return question instanceof Choice choice
                                && NamedOption.of(cell.strip(), choice, names).isPresent()
                        || alsoNamesWhatIsAsked(cell, question, names)
                ? Optional.empty()
                : names.questions().stream()
                        .filter(other -> FromTheRow.isOfOneSection(other, question))
                        .map(Question::wording)
                        .flatMap(wording -> wording.inTables().notHeaded().stream())
                        .filter(other -> words.placeOf(PlainWords.of(other), 0) == 0)
                        .findFirst();
    }

    /** As "GCSEs: PE. A levels: Maths": a part of it is an answer. */
    private static boolean alsoNamesWhatIsAsked(String cell, Question question, AllNames names) {
        return names.questions().stream()
                .filter(other -> FromTheRow.isOfOneSection(other, question) && names.comesBefore(other, question))
                .filter(Choice.class::isInstance)
                .anyMatch(other -> !names.of((Choice) other).namedIn(cell).isEmpty());
    }
}
