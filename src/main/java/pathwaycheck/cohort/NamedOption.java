package pathwaycheck.cohort;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;
import pathwaycheck.question.Question;
import pathwaycheck.question.Wording;

/** The option that some words of a cell name. */
final class NamedOption {

    private static final Set<String> NOT_SURE = Set.of(
            Question.NOT_SURE, "unsure", "undecided", "don't-know", "dont-know", "not-decided", "not-decided-yet");

    private static final Map<String, String> YES_OR_NO = Map.of("y", "yes", "n", "no");

    private static final int SHORTEST_BEGINNING = 3;

    private NamedOption() {}

    /** The option that these words name, be they the rules' own or not. */
    static Optional<Option> of(String words, Choice choice, AllNames names) {
        return byTheRules(words, choice, names)
                .flatMap(id -> choice.options().stream()
                        .filter(option -> option.id().equals(id))
                        .findFirst())
                .or(() -> names.of(choice).meant(words));
    }

    /**
     * The option that these words mean: its id, its text, or the beginning of its text, if no other begins so. Empty:
     * none, or several, or words for more than the option, as "BTEC" for "BTEC in engineering".
     */
    static Optional<String> byTheRules(String words, Choice choice, AllNames names) {
        for (var option : choice.options()) {
            if (option.id().equals(words)) {
                return Optional.of(words);
            }
        }
        var written = Columns.plain(words);
        var plain = YES_OR_NO.getOrDefault(written, written);
        if (isNotSure(words, choice)) {
            return Optional.of(Question.NOT_SURE);
        }
        var isInDoubt = YES_OR_NO.containsValue(plain) && isSaidOfSeveral(plain, choice);
        var less = names.of(choice).wider(words);
        return Stream.<Predicate<Option>>of(
                        option -> option.id().equals(plain),
                        option -> names.of(choice).plain(option).contains(plain),
                        option -> !isInDoubt && begins(names.of(choice).plain(option), plain, true),
                        option -> !isInDoubt
                                && plain.length() >= SHORTEST_BEGINNING
                                && begins(names.of(choice).plain(option), plain, false))
                .map(means -> choice.options().stream().filter(means).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .filter(some -> some.size() == 1)
                .map(some -> some.get(0))
                .filter(it -> !less.contains(it))
                .map(Option::id)
                .or(() -> ofWhatIsAsked(words, choice, names));
    }

    /** As "Bio A level" where the question asks for A levels. */
    private static Optional<String> ofWhatIsAsked(String words, Choice choice, AllNames names) {
        var fewer = choice.many() ? names.of(choice).withoutWhatIsAsked(words) : words;
        return fewer.isEmpty() || fewer.equals(words) ? Optional.empty() : byTheRules(fewer, choice, names);
    }

    /** "No" could also be "Not yet". */
    private static boolean isSaidOfSeveral(String yesOrNo, Choice choice) {
        return choice.options().stream()
                        .filter(option -> Columns.plain(option.text()).startsWith(yesOrNo))
                        .count()
                > 1;
    }

    private static boolean begins(List<String> texts, String plain, boolean withWholeWords) {
        return texts.stream()
                .anyMatch(text -> text.startsWith(plain)
                        && (!withWholeWords
                                || text.length() > plain.length()
                                        && !Character.isLetterOrDigit(text.charAt(plain.length()))));
    }

    static boolean isNotSure(String words, Question question) {
        var plain = Columns.plain(words);
        return question.wording()
                .notSure()
                .map(Wording.NotSure::text)
                .map(Columns::plain)
                .filter(text -> text.equals(plain) || NOT_SURE.contains(plain))
                .isPresent();
    }
}
