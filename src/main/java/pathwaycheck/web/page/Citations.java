package pathwaycheck.web.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pathwaycheck.rules.Source;

/** The sources of one page, and the number by which it cites each. */
final class Citations {

    private final List<Source> sources;
    private final Map<String, Integer> numbers = new HashMap<>();

    Citations(List<Source> sources) {
        this.sources = sources;
        sources.forEach(source -> numbers.put(source.id(), numbers.size() + 1));
    }

    public List<Source> sources() {
        return sources;
    }

    /** The day on which all of them were checked; empty: there are several. */
    public Optional<LocalDate> checked() {
        var days = sources.stream().map(Source::checked).distinct().toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** From 1 on. */
    public int number(Source source) {
        return numbers.get(source.id());
    }
}
