package pathwaycheck.cohort;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/**
 * Options of a question that have a name together, as "Double maths" means maths and further maths. Whoever names only
 * the one whose words hold the other's may have meant both.
 */
final class Together {

    private final Map<PlainWords, Set<Option>> meant = new LinkedHashMap<>();

    Together(Choice choice) {
        if (choice.many()) {
            choice.options().forEach(option -> option.alsoCalled()
                    .forEach(name -> meant.computeIfAbsent(PlainWords.of(name), it -> new LinkedHashSet<>())
                            .add(option)));
            meant.values().removeIf(options -> options.size() == 1);
        }
    }

    /** All that these words mean at once; none: they mean one option, or none. */
    List<Option> meant(String words) {
        return meant.isEmpty() ? List.of() : List.copyOf(meant.getOrDefault(PlainWords.of(words), Set.of()));
    }

    /** The one that is missing beside this, as maths beside further maths; empty: none has a name together with it. */
    Optional<Option> besides(Option option) {
        var words = PlainWords.of(option.text());
        return meant.values().stream()
                .filter(together -> together.contains(option))
                .flatMap(Set::stream)
                .filter(other -> !other.equals(option))
                .filter(other ->
                        words.all().containsAll(PlainWords.of(other.text()).all()))
                .findFirst();
    }
}
