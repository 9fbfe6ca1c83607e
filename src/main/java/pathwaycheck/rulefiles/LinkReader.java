package pathwaycheck.rulefiles;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import pathwaycheck.rules.Link;
import pathwaycheck.rules.Source;

/** Reads where people do a thing, or whom they ask. It is never left out: where there is no page, we say why. */
final class LinkReader {

    private static final String FORMS = "`link: the-id-of-a-source`, or `link: { none: why }`";

    private LinkReader() {}

    static Link read(Names<Source> sources, Entries entries) {
        var at = entries.value("link");
        if (at.isEmpty() && entries.node() instanceof MappingNode) {
            entries.problem(entries.node(), "the key “link” is missing", "say where people do this: " + FORMS);
        }
        return at.flatMap(node -> read(node, sources, entries)).orElse(new Link.None(""));
    }

    private static Optional<Link> read(Node at, Names<Source> sources, Entries entries) {
        if (at instanceof MappingNode) {
            var inside = entries.inside(at);
            var why = inside.sentence("none");
            inside.done();
            return Optional.of(new Link.None(why));
        }
        if (!(at instanceof ScalarNode scalar)) {
            entries.problem(at, "a link leads to one page", "write " + FORMS);
            return Optional.empty();
        }
        if (scalar.getValue().contains("://")) {
            entries.problem(
                    at,
                    "an address stands where the id of a source belongs",
                    "give the address to a source, and write " + FORMS);
            return Optional.empty();
        }
        if (scalar.getValue().equals("none")) {
            entries.problem(at, "there is no page, and no word on why", "write `link: { none: why }`");
            return Optional.empty();
        }
        return sources.named(at, entries).map(Link.To::new);
    }
}
