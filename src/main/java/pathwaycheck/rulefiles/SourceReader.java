package pathwaycheck.rulefiles;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pathwaycheck.rules.Source;

/** Reads {@code sources.yaml}, and the sources that anything else names. */
final class SourceReader {

    private static final URI UNREADABLE = URI.create("https://unreadable.example");

    private final Set<URI> addresses = new HashSet<>();

    /** The sources that an entry names; whatever we say, somebody says so. */
    static List<Source> named(Names<Source> sources, Entries entries) {
        entries.required("sources");
        return sources.named("sources", entries);
    }

    Source read(Entries entries) {
        var times = new Times(entries);
        var before = entries.problems().count();
        var source = new Source(
                entries.id(),
                entries.givenText("title"),
                entries.givenText("publisher"),
                address(entries),
                entries.givenText("published"),
                times.day("checked"),
                times.day("check-by"));
        if (entries.problems().count() == before && source.checkBy().isBefore(source.checked())) {
            entries.problem(
                    entries.value("check-by").orElseThrow(),
                    "“" + source.checkBy() + "” is before the day of `checked:`, " + source.checked()
                            + ", and it is the day by which to check again",
                    "write a later day, or mend the year of one of the two");
        }
        return source;
    }

    private URI address(Entries entries) {
        var text = entries.word("address");
        if (text.startsWith("http://")) {
            problem(
                    entries,
                    "nobody can be sure who answers at an http address",
                    "write https://, or cite another page");
            return UNREADABLE;
        }
        try {
            var address = new URI(text);
            if (text.isEmpty() || address.getHost() != null && text.startsWith("https://")) {
                if (!text.isEmpty() && !addresses.add(address)) {
                    problem(entries, "another source has this address too", "name that one, and delete this");
                }
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // Told below, like every other address that leads nowhere.
        }
        problem(entries, "“" + text + "” is not the address of a page", "write it whole, from https:// on");
        return UNREADABLE;
    }

    private static void problem(Entries entries, String what, String toDo) {
        entries.value("address").ifPresent(at -> entries.problem(at, what, toDo));
    }
}
