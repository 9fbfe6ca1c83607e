package pathwaycheck.web.page;

import io.vertx.core.http.HttpServerRequest;
import pathwaycheck.address.Address;
import pathwaycheck.report.Report;
import pathwaycheck.visit.Visit;
import pathwaycheck.web.site.SiteAddress;

/**
 * How somebody comes back to a report.
 *
 * @param address the whole of it, to write down
 * @param code where it is drawn for a camera
 */
record ComingBack(String address, Address code) {

    static ComingBack to(Report report, Visit visit, SiteAddress home, HttpServerRequest request) {
        var address = visit.comingBack(report);
        return new ComingBack(
                home.absolute(address, request), visit.links().reportCode().and(address.pairs()));
    }
}
