package pathwaycheck.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pathwaycheck.address.Links;
import pathwaycheck.testing.site.Site;
import pathwaycheck.testing.site.Site.Reply;

/** What the API says of itself, and answers held against it. */
record Described(JsonNode description, Map<String, Schema> schemas) {

    private static final Map<JsonNode, Described> KNOWN = new ConcurrentHashMap<>();

    static Described by(Site site) {
        return KNOWN.computeIfAbsent(
                site.get(Links.API_DESCRIPTION).json(), it -> new Described(it, new ConcurrentHashMap<>()));
    }

    /** The operation at this address names its status and its type, and it holds what the schema names and no more. */
    void assertFits(String method, String address, Reply reply) {
        var path = address.replaceFirst("\\?.*", "").replaceFirst("(careers/)[^/]+", "$1{career}");
        var operation = description.path("paths").path(path).path(method);
        var content = operation
                .path("responses")
                .path("" + reply.status())
                .path("content")
                .path(reply.header("Content-Type").replaceFirst(";.*", ""));
        assertThat(content.has("schema"))
                .as("%d of %s %s: %s", reply.status(), method, path, reply.text())
                .isTrue();
        assertFits(reply.text(), content.path("schema").path("$ref").asText().substring(1));
    }

    /** It is a document of this name. */
    void assertIs(String name, String document) {
        assertFits(document, "/components/schemas/" + name);
    }

    /** It can be sent. */
    void assertIsAsked(String document) {
        assertIs("Asked", document);
    }

    private void assertFits(String document, String pointer) {
        assertThat(schemas.computeIfAbsent(pointer, this::schema).validate(document, InputFormat.JSON))
                .as(document)
                .isEmpty();
    }

    /** That one, and whatever it refers to; what they do not name is refused. */
    private Schema schema(String pointer) {
        var all = description.deepCopy();
        all.at("/components/schemas").properties().forEach(it -> {
            if (it.getValue().has("properties")) {
                ((ObjectNode) it.getValue()).put("additionalProperties", false);
            }
        });
        ((ObjectNode) all).put("$ref", "#" + pointer);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(all.toString(), InputFormat.JSON);
    }
}
