package pathwaycheck.web.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * What the API says of itself: what a record always holds is required. What may be missing is an Optional, and that
 * alone; nothing is ever null. Documents have the names that people would give them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OnlyTheApi implements OASFilter {

    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");
    private static final String ASKED = Asked.class.getSimpleName();
    private static final String OURS = "Json$";

    private final IndexView index;

    public OnlyTheApi(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            // What it is stands where it leads.
            return OASFactory.createSchema().ref(schema.getRef().replaceFirst(OURS, ""));
        }
        if (schema.getType() != null && schema.getType().size() > 1) {
            schema.setType(schema.getType().stream()
                    .filter(type -> type != Schema.SchemaType.NULL)
                    .toList());
        }
        var either = Optional.ofNullable(schema.getAnyOf()).orElse(List.of()).stream()
                .filter(it -> !List.of(Schema.SchemaType.NULL).equals(it.getType()))
                .toList();
        if (either.size() > 1) {
            schema.setType(null);
        }
        return either.size() == 1 ? either.get(0) : schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var required = required();
        var named = new TreeMap<String, Schema>();
        description.getComponents().getSchemas().forEach((name, schema) -> {
            if (required.containsKey(name)) {
                schema.setRequired(required.get(name));
            }
            named.put(name.replaceFirst(OURS, ""), schema);
        });
        Optional.ofNullable(named.get(LocalDateTime.class.getSimpleName())).ifPresent(OnlyTheApi::describeLondonTime);
        description.getComponents().setSchemas(named);
        description.setServers(List.of(OASFactory.createServer().url("/").description("This one.")));
        // Nobody needs a key, and that is said.
        description.setSecurity(List.of());
    }

    /** The standard's own format of a time has a distance from Greenwich, and ours are by the clock in London. */
    private static void describeLondonTime(Schema schema) {
        schema.setFormat(null);
        schema.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$")
                .description("By the clock in London.")
                .setExamples(List.of("2027-01-12T11:00:00"));
    }

    private Map<String, List<String>> required() {
        var required = new HashMap<String, List<String>>();
        for (var known : index.getKnownClasses()) {
            // Of what is sent, all may be missing.
            if (known.isRecord() && isOfTheApi(known.name()) && !isAsked(known.simpleName())) {
                var names = new ArrayList<String>();
                for (var component : known.recordComponentsInDeclarationOrder()) {
                    if (!isOptional(component)) {
                        names.add(component.name());
                    }
                }
                required.put(simple(known.name()), names);
            }
        }
        return required;
    }

    private static boolean isOfTheApi(DotName name) {
        return name.toString().matches("pathwaycheck\\.(web\\.)?api\\..+");
    }

    private static boolean isAsked(String name) {
        return name.equals(ASKED);
    }

    private static String simple(DotName name) {
        return name.toString().replaceFirst(".*[.$]", "");
    }

    private static boolean isOptional(RecordComponentInfo component) {
        return component.type().name().equals(OPTIONAL);
    }
}
