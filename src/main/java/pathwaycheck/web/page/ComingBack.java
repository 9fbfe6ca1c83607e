package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pathwaycheck.document.QrCode;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.SiteAddress;

/**
 * How somebody comes back to a report.
 *
 * @param address the whole of it, to write down
 * @param code the same for a camera: the picture, or where it is; empty: it is too long for one
 */
record ComingBack(String address, Optional<String> code) {

    static ComingBack to(Visit visit, SiteAddress home, HttpServerRequest request) {
        var address = visit.comingBackLater();
        return of(
                home.absolute(address, request),
                whole -> visit.links().reportCode().and(address.pairs()).toString());
    }

    /** A document looks nowhere, so the picture is in it. */
    static ComingBack onPaper(Visit visit, SiteAddress home, HttpServerRequest request) {
        return of(home.absolute(visit.comingBackLater(), request), whole -> QrCode.of(whole)
                .png());
    }

    private static ComingBack of(String address, UnaryOperator<String> code) {
        return new ComingBack(
                address,
                Optional.of(address)
                        .filter(whole -> whole.length() <= QrCode.LONGEST)
                        .map(code));
    }
}
