package pathwaycheck.cohort;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.question.Choice;
import pathwaycheck.question.Option;

/**
 * Options of a question that have a name together, as "Double maths" means maths and further maths. Whoever names only
 * the one whose words hold the other's may have meant both.
 */
final class Together {

    /** The options by what the rules call them; none, where no two share a name. */
    private final Map<WordsWithGaps, Set<Option>> called = new LinkedHashMap<>();

    Together(Choice choice) {
        if (choice.many()) {
            choice.options().forEach(option -> option.alsoCalled()
                    .forEach(name -> called.computeIfAbsent(WordsWithGaps.of(name), it -> new LinkedHashSet<>())
                            .add(option)));
        }
        if (shared().findAny().isEmpty()) {
            called.clear();
        }
    }

    private Stream<Set<Option>> shared() {
        return called.values().stream().filter(options -> options.size() > 1);
    }

    /**
     * All that these words mean at once; none: they mean one option, or none. As everywhere, who names more of the
     * words means them more exactly.
     */
    List<Option> meant(String words) {
        var plain = PlainWords.of(words);
        var fit = called.keySet().stream().filter(name -> name.fit(plain, true)).toList();
        var most = fit.stream().mapToInt(WordsWithGaps::size).max().orElse(0);
        return fit.stream()
                .filter(name -> name.size() == most && called.get(name).size() > 1)
                .findFirst()
                .map(name -> List.copyOf(called.get(name)))
                .orElse(List.of());
    }

    /** The one that is missing beside this, as maths beside further maths; empty: none has a name together with it. */
    Optional<Option> besides(Option option) {
        var words = PlainWords.of(option.text());
        return shared().filter(together -> together.contains(option))
                .flatMap(Set::stream)
                .filter(other -> !other.equals(option))
                .filter(other ->
                        words.all().containsAll(PlainWords.of(other.text()).all()))
                .findFirst();
    }
}
