package pathwaycheck.testing.site;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The one app beside the usual one: with a clock and rules that can fail, and an operator who has said what there is to
 * say. Each profile more would build and start the app once more.
 */
public class AnotherApp implements QuarkusTestProfile {

    /** Where it writes its log. */
    public static final Path LOG = Path.of("target", "faults.log");

    public static final String ADDRESS = "https://pathway.example";
    public static final String CONTACT = "editor@pathway.example";
    public static final String OPERATOR = "the Example Trust";

    /** A site whose pages may read the API, and show our pages within them. */
    public static final String OTHER_SITE = "https://careers.example:8443";

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(MovedClock.class, FaultyRules.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.log.file.enabled",
                "true",
                "quarkus.log.file.path",
                LOG.toString(),
                "quarkus.log.file.json.enabled",
                "true",
                "pathway-check.site.address",
                ADDRESS,
                "pathway-check.site.contact",
                CONTACT,
                "pathway-check.site.operator",
                OPERATOR,
                "pathway-check.api.origins",
                "https://school.example," + OTHER_SITE,
                "pathway-check.embed.origins",
                "https://school.example," + OTHER_SITE);
    }
}
