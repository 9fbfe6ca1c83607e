package pathwaycheck.question;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pathwaycheck.address.Query;

/**
 * A question with a list of options. Two are the same if they have the same id: within one rule book ids are unique.
 *
 * @param many more than one option may be chosen
 * @param scale the options that can be compared, lowest first; may be empty
 * @param groups sets of options with a name
 */
public record Choice(
        Wording wording, boolean many, List<Option> options, List<Option> scale, Map<String, Set<Option>> groups)
        implements Question {

    /** The most options of one question: sets of them are bits of a number. */
    public static final int MOST_OPTIONS = Long.SIZE;

    public Choice {
        options = List.copyOf(options);
        scale = List.copyOf(scale);
        groups = Map.copyOf(groups);
    }

    @Override
    public <T> T in(Kinds<T> kinds) {
        return kinds.choice(this);
    }

    @Override
    public List<String> fields() {
        return List.of(id());
    }

    @Override
    public Reading read(Query query) {
        var values = query.of(id());
        if (values.isEmpty()) {
            return Reading.NOTHING;
        }
        if (new HashSet<>(values).size() < values.size() || (!many && values.size() > 1)) {
            return mistake(many ? "Select each answer only once" : "Select one answer only");
        }
        if (offersNotSure() && values.contains(NOT_SURE)) {
            return values.size() == 1
                    ? Answer.NOT_SURE
                    : mistake(together(wording().notSure().orElseThrow().text()));
        }
        var chosen = new LinkedHashMap<String, Option>();
        options.stream()
                .filter(option -> values.contains(option.id()))
                .forEach(option -> chosen.put(option.id(), option));
        if (chosen.size() < values.size()) {
            return mistake("Select from the answers on this page: the one in the address is not among them");
        }
        for (var option : chosen.values()) {
            if (option.alone() && chosen.size() > 1) {
                return mistake(together(option.text()));
            }
        }
        return new Answer.Chosen(Set.copyOf(chosen.values()));
    }

    @Override
    public List<String> write(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return options.stream()
                    .filter(chosen.options()::contains)
                    .map(Option::id)
                    .toList();
        }
        return List.of(NOT_SURE);
    }

    @Override
    public String words(Answer answer) {
        return words(answer, Option::text, ", ");
    }

    @Override
    public String wordsWithin(Answer answer) {
        return words(answer, Option::within, " and ");
    }

    /** @param beforeTheLast what stands before the last of several; a comma before the others */
    private String words(Answer answer, Function<Option, String> word, String beforeTheLast) {
        if (!(answer instanceof Answer.Chosen chosen)) {
            return wording.notSure().map(Wording.NotSure::text).orElse(NOT_SURE);
        }
        if (chosen.options().size() == 1) {
            return word.apply(chosen.options().iterator().next());
        }
        var words =
                options.stream().filter(chosen.options()::contains).map(word).toList();
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + beforeTheLast + words.get(last);
    }

    /** Where many options may be chosen, those gained come to those there were. */
    @Override
    public Answer after(Answer before, Answer gained) {
        if (many && before instanceof Answer.Chosen some && gained instanceof Answer.Chosen more) {
            return new Answer.Chosen(
                    Stream.concat(some.options().stream().filter(option -> !option.alone()), more.options().stream())
                            .collect(Collectors.toSet()));
        }
        return gained;
    }

    @Override
    public Mistake missing() {
        return mistake(wording.ifMissing());
    }

    private Mistake mistake(String says) {
        return new Mistake(this, id(), says);
    }

    private static String together(String alone) {
        return "Select “" + alone + "” or the other answers, not both";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choice that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
