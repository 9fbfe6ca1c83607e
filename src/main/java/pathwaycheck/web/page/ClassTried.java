package pathwaycheck.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.Told;
import pathwaycheck.cohort.WhatIf;
import pathwaycheck.rules.Requirement;

/**
 * What an answer would change that all of a class try, with the codes of the pupils: for whoever advises them alone.
 *
 * @param answer its words
 * @param notAsked the pupils to whom the question does not come
 * @param tooEarly those who have another question to answer first
 * @param notAnswered those to whom it does, and who chose nothing that it would come to
 */
record ClassTried(
        WhatIf whatIf,
        String answer,
        List<Changed> changes,
        List<String> notAsked,
        List<String> tooEarly,
        List<String> notAnswered) {

    /**
     * A requirement that some would meet who do not now, or the other way round.
     *
     * @param gaining the codes of those who would meet it
     * @param losing of those who would no longer
     */
    record Changed(Requirement requirement, List<String> gaining, List<String> losing) {}

    static ClassTried of(WhatIf whatIf, List<Pupil> pupils, List<Requirement> requirements) {
        var changes = new ArrayList<Changed>();
        for (var i = 0; i < requirements.size(); i++) {
            var place = i;
            var gaining = codes(pupils, told -> holds(told, place) < 0);
            var losing = codes(pupils, told -> holds(told, place) > 0);
            if (!gaining.isEmpty() || !losing.isEmpty()) {
                changes.add(new Changed(requirements.get(i), gaining, losing));
            }
        }
        return new ClassTried(
                whatIf,
                whatIf.question().words(whatIf.answer()),
                changes,
                untouched(pupils, WhatIf.Untouched.NOT_ASKED),
                untouched(pupils, WhatIf.Untouched.TOO_EARLY),
                untouched(pupils, WhatIf.Untouched.NOT_ANSWERED));
    }

    private static List<String> untouched(List<Pupil> pupils, WhatIf.Untouched why) {
        return codes(pupils, told -> told.untouched().equals(Optional.of(why)));
    }

    /** Below 0: not now, and then; above 0: the other way round. */
    private static int holds(Told told, int place) {
        var now = told.held().get(place).status().holds();
        var then = told.ifSo().map(statuses -> statuses.get(place).holds()).orElse(now);
        return Boolean.compare(now, then);
    }

    private static List<String> codes(List<Pupil> pupils, Predicate<Told> some) {
        return pupils.stream()
                .filter(pupil -> pupil.told().filter(some).isPresent())
                .map(Pupil::code)
                .toList();
    }
}
