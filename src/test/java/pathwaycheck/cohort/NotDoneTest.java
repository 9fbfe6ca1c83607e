package pathwaycheck.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pathwaycheck.address.Pair;
import pathwaycheck.testing.BesideOthers;

/** What somebody says that they have not done, or only plan to do, is never read as done. */
@BesideOthers
class NotDoneTest {

    private static Pupil told(String cell) throws IOException {
        return OwnTableTest.told(OwnTableTest.of("code,stage,experience\nA1,Y12,\"" + cell + "\"\n"))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visited no hospitals",
                "none yet - placement planned",
                "hasn't visited",
                "hasn’t visited a hospital",
                "not been to a hospital",
                "not been to medical physics dept",
                "no visits to medical physics department",
                "never had a week hospital placement",
                "none yet, placement planned",
                "hospital visit planned",
                "hospital visit - cancelled",
                "hospital visit, not yet",
                "hospital placement hopefully",
                "wants hospital visit",
                "2 days hospital booked",
                "applied for 2 weeks placement",
                "would like care home volunteering",
                "no visits, care home",
                "not been to hospital, path lab",
                "didn't do work placement",
                "care home volunteering not started",
                "no work shadowing in radiology",
                "wants to shadow clin eng",
                "shadowing in radiology arranged",
                "1 wk medical physics booked",
                "volunteering on ward from next term",
                "hospital placement starts Jan",
                "placement at Siemens to start in May",
            })
    void what_is_not_done_is_no_experience_and_is_asked_back(String cell) throws IOException {
        var pupil = told(cell);

        assertThat(pupil.told().orElseThrow().asked().pairs())
                .extracting(Pair::name)
                .doesNotContain("experience");
        assertThat(pupil.wrong()).extracting(WrongCell::name).contains("experience");
    }

    @ParameterizedTest
    @CsvSource({
        "none yet,none",
        "'care home, no hospital yet',patients",
        "Visited local hospital,visited",
        "care home 2 weeks,patients",
        "2 days at a hospital in July,visited",
        "'Visited hospital in Reading',visited",
        "hospital visit with Dr Will Jones,visited",
        "'hospital visit, next to theatre',visited",
    })
    void what_is_done_beside_it_counts(String cell, String answer) throws IOException {
        assertThat(told(cell).told().orElseThrow().asked().pairs()).contains(new Pair("experience", answer));
    }
}
