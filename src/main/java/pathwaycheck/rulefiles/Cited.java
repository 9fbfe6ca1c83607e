package pathwaycheck.rulefiles;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import pathwaycheck.rules.Contradiction;
import pathwaycheck.rules.Judgement;
import pathwaycheck.rules.OtherWay;
import pathwaycheck.rules.Requirement;
import pathwaycheck.rules.Source;

/** Reads sources, and the short things that do little more than cite them: judgements and other ways. */
final class Cited {

    private Cited() {}

    /** The sources that an entry names; whatever we say, somebody says so. */
    static List<Source> sources(Names<Source> sources, Entries entries) {
        entries.required("sources");
        return sources.named("sources", entries);
    }

    static Source source(Entries entries) {
        var times = new Times(entries);
        var source = new Source(
                entries.id(),
                entries.text("title"),
                entries.text("publisher"),
                address(entries),
                entries.text("published"),
                times.day("checked"),
                times.day("check-by"));
        if (entries.has("check-by") && source.checkBy().isBefore(source.checked())) {
            entries.problem(entries.node(), "this is to be checked again before it was checked", "check the two days");
        }
        return source;
    }

    static Judgement judgement(Names<Source> sources, Entries entries) {
        return new Judgement(
                entries.id(),
                entries.text("decides"),
                entries.text("who"),
                entries.text("evidence"),
                entries.text("ask"),
                sources(sources, entries));
    }

    static OtherWay way(Names<Source> sources, ConditionReader conditions, Entries entries) {
        return new OtherWay(
                entries.id(),
                entries.text("title"),
                entries.text("says"),
                conditions.readForWhom("for", entries),
                sources(sources, entries));
    }

    static Contradiction contradiction(Names<Source> sources, Names<Requirement> requirements, Entries entries) {
        entries.required("says");
        var says = entries.entries("says");
        if (says.size() == 1) {
            entries.problem(
                    entries.value("says").orElseThrow(), "one source alone contradicts nobody", "add another one");
        }
        return new Contradiction(
                entries.id(),
                entries.text("about"),
                says.stream()
                        .flatMap(saying -> saying(sources, saying).stream())
                        .toList(),
                entries.text("we-follow"),
                entries.text("why"),
                requirements.named("concerns", entries));
    }

    private static Optional<Contradiction.Saying> saying(Names<Source> sources, Entries entries) {
        var source = entries.required("source").flatMap(at -> sources.named(at, entries));
        var says = entries.text("says");
        entries.done();
        return source.map(it -> new Contradiction.Saying(it, says));
    }

    private static URI address(Entries entries) {
        var text = entries.word("address");
        try {
            var address = new URI(text);
            if (text.isEmpty() || address.getHost() != null && text.matches("https?://.*")) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // Told below, like every other address that leads nowhere.
        }
        entries.value("address")
                .ifPresent(at ->
                        entries.problem(at, "this is not an address of a page", "write it whole, from https:// on"));
        return URI.create("https://unreadable.example");
    }
}
