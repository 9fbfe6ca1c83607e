package pathwaycheck.rulefiles;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import pathwaycheck.rules.Source;

/** Reads {@code sources.yaml}, and the sources that anything else names. */
final class SourceReader {

    private SourceReader() {}

    /** The sources that an entry names; whatever we say, somebody says so. */
    static List<Source> named(Names<Source> sources, Entries entries) {
        entries.required("sources");
        return sources.named("sources", entries);
    }

    static Source read(Entries entries) {
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
