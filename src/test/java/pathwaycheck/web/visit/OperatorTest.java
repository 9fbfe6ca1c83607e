package pathwaycheck.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pathwaycheck.testing.people.Person;
import pathwaycheck.testing.site.Site;

/** What an operator says about the site stands wherever it is written down, whatever a request says of itself. */
@QuarkusTest
@TestProfile(OperatorTest.AtHome.class)
class OperatorTest {

    private final Site site = Site.underTest();

    public static class AtHome implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "pathway-check.site.address", "https://pathway.example",
                    "pathway-check.site.contact", "editor@pathway.example");
        }
    }

    @Test
    void the_address_to_come_back_by_begins_with_the_sites_own() {
        var person = Person.called("A 2:2 with a relevant master's degree is enough");

        assertThat(site.get(person.at("/report"))
                        .page()
                        .expectFirst(".pc-address a")
                        .attr("href"))
                .startsWith("https://pathway.example/clinical-engineer/report?");
    }

    @Test
    void what_looks_wrong_is_sent_to_whoever_mends_it() {
        assertThat(site.get("/clinical-engineer/something-wrong")
                        .page()
                        .select("main a[href^=mailto]")
                        .eachAttr("href"))
                .containsExactly("mailto:editor@pathway.example");
    }
}
