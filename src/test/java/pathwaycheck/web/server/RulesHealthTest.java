package pathwaycheck.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pathwaycheck.rules.RuleBooks;
import pathwaycheck.testing.rulebooks.Lifeguard;

/** The lifeguards' one source is to be checked again by 22 November 2027. */
class RulesHealthTest {

    @Test
    void operators_see_which_rules_are_in_service() {
        assertThat(dataOn("2027-11-22"))
                .containsEntry("lifeguard", "1 " + Lifeguard.BOOK.hash())
                .containsEntry("lifeguard sources to check again", 0L);
    }

    @Test
    void operators_see_which_sources_nobody_has_checked_in_time_and_the_service_stays_ready() {
        assertThat(dataOn("2027-11-23"))
                .containsEntry("lifeguard sources to check again", 1L)
                .containsEntry("lifeguard which", "club");
    }

    private static Map<String, Object> dataOn(String day) {
        var rules = new RuleBooks(List.of(Lifeguard.BOOK));
        var health = new RulesHealth(() -> rules, () -> LocalDate.parse(day)).call();

        assertThat(health.getStatus()).hasToString("UP");
        return health.getData().orElseThrow();
    }
}
