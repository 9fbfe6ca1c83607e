package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pathwaycheck.cohort.Pupil;
import pathwaycheck.cohort.Supposed;
import pathwaycheck.cohort.Told;
import pathwaycheck.document.QrCode;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.report.State;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.SiteAddress;

/**
 * One pupil's own sheet of paper.
 *
 * @param supposed what the pupil did not answer and the sheet goes on with
 * @param glance the report; empty: a question is open
 * @param known how they stand where that is certain, while a question is open
 * @param address of the report, or of the question that is open
 * @param code the same for a camera; empty: it is too long for one
 */
record Sheet(
        String pupil,
        List<Supposed> supposed,
        Told told,
        Optional<AtAGlance> glance,
        List<Known> known,
        String address,
        Optional<RawString> code) {

    /** How somebody stands to a requirement, whatever else they answer. */
    record Known(String label, State state) {}

    static Sheet of(Pupil pupil, Told told, Visit visit, SiteAddress home, HttpServerRequest request) {
        var glance = told.ask().isPresent() ? Optional.<AtAGlance>empty() : Optional.of(visit.atAGlance());
        var address = home.absolute(glance.map(it -> visit.comingBackLater()).orElse(told.page()), request);
        return new Sheet(
                pupil.code(),
                pupil.supposed(),
                told,
                glance,
                glance.isPresent() ? List.of() : known(told, visit),
                address,
                Optional.of(address)
                        .filter(whole -> whole.length() <= QrCode.LONGEST)
                        .map(whole -> new RawString(QrCode.of(whole).svg())));
    }

    private static List<Known> known(Told told, Visit visit) {
        var requirements = visit.ruleBook().requirements().toList();
        return IntStream.range(0, requirements.size())
                .filter(place -> !visit.ruleBook().isPart(requirements.get(place)))
                .filter(place -> told.held().get(place).status().isCertain())
                .mapToObj(place -> new Known(
                        requirements.get(place).label(),
                        State.of(requirements.get(place), told.held().get(place).status())))
                .toList();
    }
}
