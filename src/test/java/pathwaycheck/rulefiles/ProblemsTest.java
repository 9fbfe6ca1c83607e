package pathwaycheck.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What is told first, and what is left for later. */
class ProblemsTest {

    @Test
    void what_is_left_for_later_is_counted_once_however_often_it_is_found() {
        var problems = new Problems();
        var badge = new ScalarNode(Tag.STR, "badge", ScalarStyle.PLAIN);
        problems.in("questions.yaml", "it is cut off", "restore it");
        for (var time = 0; time < 3; time++) {
            problems.leadsNowhere(Set.of("questions.yaml"), "ways.yaml", badge, "no question is called so", "mend it");
        }

        assertThat(problems.leftForLater()).isEqualTo(1);
        assertThat(problems.list()).hasSize(1);
    }
}
