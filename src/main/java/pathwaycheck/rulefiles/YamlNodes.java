package pathwaycheck.rulefiles;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What stands in a YAML tree, for whoever only looks and has nothing to tell. */
final class YamlNodes {

    private YamlNodes() {}

    /** What stands under this key; empty: nothing does, or the node has no keys. */
    static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(pair -> pair.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .map(pair -> pair.getValueNode())
                        .findFirst()
                : Optional.empty();
    }
}
