package pathwaycheck.web.page;

import io.quarkus.qute.RawString;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import pathwaycheck.cohort.Told;
import pathwaycheck.document.QrCode;
import pathwaycheck.report.AtAGlance;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.SiteAddress;

/**
 * One pupil's own sheet of paper.
 *
 * @param glance the report; empty: a question is open
 * @param code the address of the report, or of the question that is open, for a camera; empty: it is too long for one
 */
record Sheet(String pupil, Told told, Optional<AtAGlance> glance, Optional<RawString> code) {

    static Sheet of(String pupil, Told told, Visit visit, SiteAddress home, HttpServerRequest request) {
        var glance = told.ask().isPresent() ? Optional.<AtAGlance>empty() : Optional.of(visit.atAGlance());
        var address =
                home.absolute(glance.map(it -> visit.comingBack(it.report())).orElse(told.page()), request);
        return new Sheet(
                pupil,
                told,
                glance,
                Optional.of(address)
                        .filter(whole -> whole.length() <= QrCode.LONGEST)
                        .map(whole -> new RawString(QrCode.of(whole).svg())));
    }
}
