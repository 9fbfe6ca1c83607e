package pathwaycheck.cohort;

import java.util.List;
import java.util.Optional;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/**
 * Options of a question that have a name together, as "Double maths" means maths and further maths. Whoever names only
 * the one whose words hold the other's may have meant both.
 */
record Together(Choice choice) {

    /** All that these words mean at once; none: they mean one option, or none. */
    List<Option> meant(String words) {
        var plain = PlainWords.of(words);
        var meant = choice.options().stream()
                .filter(option -> option.alsoCalled().stream()
                        .anyMatch(name -> PlainWords.of(name).equals(plain)))
                .toList();
        return choice.many() && meant.size() > 1 ? meant : List.of();
    }

    /** The one that is missing beside this, as maths beside further maths; empty: none has a name together with it. */
    Optional<Option> besides(Option option) {
        var words = PlainWords.of(option.text());
        return option.alsoCalled().stream()
                .flatMap(name -> meant(name).stream())
                .filter(other -> !other.equals(option))
                .filter(other ->
                        words.all().containsAll(PlainWords.of(other.text()).all()))
                .findFirst();
    }
}
