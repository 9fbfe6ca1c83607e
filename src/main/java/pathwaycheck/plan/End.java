package pathwaycheck.plan;

import java.time.Period;
import java.util.Optional;
import pathwaycheck.rules.Takes;
import pathwaycheck.verdict.Day;
import pathwaycheck.verdict.Verdict;

/** One of the two ends of a plan: all goes well that is still open, or nothing does. */
enum End {
    AT_BEST {
        @Override
        Day of(Verdict verdict) {
            return verdict.earliest();
        }

        @Override
        Optional<Period> of(Takes takes) {
            return takes.least();
        }
    },
    AT_WORST {
        @Override
        Day of(Verdict verdict) {
            return verdict.latest();
        }

        @Override
        Optional<Period> of(Takes takes) {
            return takes.most();
        }
    };

    abstract Day of(Verdict verdict);

    abstract Optional<Period> of(Takes takes);
}
