package pathwaycheck.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pathwaycheck.question.Choice;

/**
 * A list of which the words in front answer another question of the section: "Highers: Maths, Physics", or, in front of
 * the first of several, "Higher Maths, Physics; AH Maths".
 *
 * @param cell the whole
 * @param choice the question that it stands under, of which several options may be chosen
 */
record HeadedList(String cell, Choice choice, AllNames names) {

    /** As "Highers: Maths, Physics": what stands before the colon may name what all that follows belongs to. */
    private static final Pattern HEADED = Pattern.compile("([^:]{1,40}):\\s+(\\S.*)", Pattern.DOTALL);

    /** Behind a word, and not behind a letter or two that stand for one, as in "F. Maths". */
    static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\p{L}{4})\\.\\s+");

    /** "Advanced Higher" is the longest that stands in front. */
    private static final int MOST_WORDS_IN_FRONT = 2;

    /** What it comes to; empty: nothing like that stands in front. */
    Optional<ReadCell> read() {
        return choice.many() ? underAColon().or(this::inFront) : Optional.empty();
    }

    /** Behind a full stop there may be a list that answers the other question itself. */
    private Optional<ReadCell> underAColon() {
        var matcher = HEADED.matcher(cell);
        if (!matcher.matches() || !answersBeside(matcher.group(1))) {
            return Optional.empty();
        }
        var sentences = END_OF_SENTENCE.splitAsStream(matcher.group(2)).toList();
        var parts = new ArrayList<String>(List.of(matcher.group(1)));
        sentences.stream().filter(this::answersBeside).forEach(parts::add);
        sentences.forEach(one -> parts.addAll(parts(one)));
        var each = sentences.stream()
                .flatMap(one -> parts(one).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(
                new CellForChoice(each, choice, names).byItself().of(parts).under(matcher.group(1)));
    }

    /** What stands in front of one goes on for those after it, until something else does. */
    private Optional<ReadCell> inFront() {
        var parts = new ArrayList<String>();
        var bare = new ArrayList<String>();
        var front = "";
        for (var part : parts(cell)) {
            var own = front(part);
            front = own.orElse(front);
            // As in "BTEC Sport, A level Biology": what the question asks for has a front of its own.
            if (front.isEmpty()
                    || own.isEmpty()
                            && !names.of(choice).withoutWhatIsAsked(part).equals(part)) {
                return Optional.empty();
            }
            bare.add(own.map(it -> part.substring(it.length()).strip()).orElse(part));
            parts.add(front + " " + bare.get(bare.size() - 1));
        }
        var each = bare.stream().distinct().collect(Collectors.joining(", "));
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(new CellForChoice(each, choice, names).byItself().of(parts));
    }

    /** As "Higher" of "Higher Maths": with it, it answers a question before this one, and without it this one. */
    private Optional<String> front(String part) {
        var isAnswerBefore = names.beside(choice).stream()
                .filter(other -> !other.many() && names.comesBefore(other, choice))
                .anyMatch(other -> NamedOption.of(part, other, names).isPresent());
        if (!isAnswerBefore || NamedOption.of(part, choice, names).isPresent()) {
            return Optional.empty();
        }
        var words = part.split(" ");
        for (var size = 1; size <= Math.min(MOST_WORDS_IN_FRONT, words.length - 1); size++) {
            var front = String.join(" ", List.of(words).subList(0, size));
            if (NamedOption.of(part.substring(front.length()).strip(), choice, names)
                    .isPresent()) {
                return Optional.of(front);
            }
        }
        return Optional.empty();
    }

    private List<String> parts(String list) {
        return new Parts(list, choice, names).all();
    }

    /** It is an answer to another question of the section, to which there is one. */
    private boolean answersBeside(String words) {
        return names.beside(choice).stream()
                .anyMatch(other ->
                        !other.many() && NamedOption.of(words, other, names).isPresent());
    }
}
