package pathwaycheck.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pathwaycheck.question.Answer;
import pathwaycheck.question.Answers;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.rules.Condition;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.RuleBook;
import pathwaycheck.rules.Status;

/**
 * Somebody is told that something is behind them, though their answer stands before those to whom it applies: a pupil
 * is "past" a degree that they have not begun. The options of the question that is asked first stand in the order in
 * which people come to them.
 *
 * @param requirement what they are told so of
 * @param sentence how they are told
 * @param answer theirs
 * @param first the first from which on it applies
 */
record ToldPast(Requirement requirement, String sentence, Option answer, Option first) {

    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:past|already|behind you|no longer)\\b");

    /** “You're past this, or …” leaves room for those who are not. */
    private static final Pattern LEAVES_ROOM = Pattern.compile("(?i)\\bor\\b");

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+");

    /** The requirements that say so to somebody: only these are to be looked at. */
    static List<Requirement> tellingSo(RuleBook book) {
        return book.requirements()
                .filter(it -> it.appliesWhen().isPresent())
                .filter(it -> past(it).isPresent())
                .toList();
    }

    /**
     * What this person, to whom it does not apply, is told wrongly.
     *
     * @param where the question that is asked first: where people stand, in the order in which they come there
     */
    static Optional<ToldPast> of(Requirement requirement, Choice where, Answers answers) {
        var order = where.options();
        var first = choices(requirement.appliesWhen().orElseThrow())
                .filter(chosen -> chosen.question().equals(where))
                .flatMap(chosen -> chosen.options().stream())
                .min(Comparator.comparing(order::indexOf));
        return first.flatMap(applies -> answers.to(where)
                .filter(Answer.Chosen.class::isInstance)
                .flatMap(answer -> ((Answer.Chosen) answer).options().stream().findFirst())
                .filter(answer -> order.indexOf(answer) < order.indexOf(applies))
                .map(answer -> new ToldPast(requirement, past(requirement).orElseThrow(), answer, applies)));
    }

    private static Optional<String> past(Requirement requirement) {
        return Optional.ofNullable(requirement.sentences().get(Status.DOES_NOT_APPLY)).stream()
                .flatMap(text -> Arrays.stream(END.split(text)))
                .filter(sentence -> PAST.matcher(sentence).find()
                        && !LEAVES_ROOM.matcher(sentence).find())
                .findFirst();
    }

    private static Stream<Condition.Chosen> choices(Condition condition) {
        return condition instanceof Condition.AtLeast parts
                ? parts.parts().stream().flatMap(ToldPast::choices)
                : condition instanceof Condition.Chosen chosen ? Stream.of(chosen) : Stream.empty();
    }

    String inWords() {
        return "is told about “" + requirement.title() + "”: “" + sentence + "” But their answer, “" + answer.text()
                + "”, stands before “" + first.text() + "”, from which on it applies (" + requirement.id()
                + "). Let it apply to them too, or say in `if-does-not-apply` what is true of both.";
    }
}
