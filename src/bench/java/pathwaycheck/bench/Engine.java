package pathwaycheck.bench;

import java.util.List;
import pathwaycheck.verdict.Applicant;
import pathwaycheck.verdict.TheTwelve;

/** One way to decide the twelve requirements. Whatever it takes is laid out before anything is timed. */
interface Engine {

    /** A bit for each requirement that the person at this place meets. */
    int judge(int person) throws Exception;

    /** Handwritten Java: the limit. */
    static Engine byHand(List<Applicant> people) {
        return person -> people.get(person).byHand();
    }

    /** Our own, from answers that were told; unknowns and days included. */
    static Engine ours(List<Applicant> people) {
        return TheTwelve.over(people)::applyAsInt;
    }
}
