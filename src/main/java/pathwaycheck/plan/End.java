package pathwaycheck.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import pathwaycheck.rules.HowLong;
import pathwaycheck.rules.Rounds;
import pathwaycheck.rules.Window;
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
        Optional<Period> of(HowLong takes) {
            return takes.least();
        }

        @Override
        Window of(Rounds rounds, LocalDate asOf, LocalDate ready) {
            return rounds.first(asOf, ready);
        }
    },
    AT_WORST {
        @Override
        Day of(Verdict verdict) {
            return verdict.latest();
        }

        @Override
        Optional<Period> of(HowLong takes) {
            return takes.most();
        }

        @Override
        Window of(Rounds rounds, LocalDate asOf, LocalDate ready) {
            return rounds.firstForCertain(asOf, ready);
        }
    };

    abstract Day of(Verdict verdict);

    abstract Optional<Period> of(HowLong takes);

    abstract Window of(Rounds rounds, LocalDate asOf, LocalDate ready);
}
