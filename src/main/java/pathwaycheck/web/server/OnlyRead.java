package pathwaycheck.web.server;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pathwaycheck.address.Address;
import pathwaycheck.address.Links;

/**
 * Addresses are only ever read, but where a program may send what else would stand in them. Refuses every other method,
 * and whatever else a request brings beside its address, before its first byte is waited for.
 */
@Singleton
public class OnlyRead {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final String ALLOWED_WITH_POST = ALLOWED + ", POST";

    /** All answers of one person are a hundredth of it. */
    private static final long MOST_BYTES = 64 * 1024;

    /** A class of a hundred thousand fits, and of five hundred for a page. */
    private static final long MOST_BYTES_OF_A_CLASS = 12 * 1024 * 1024;

    private static final long MOST_BYTES_OF_A_PAGE = 1024 * 1024;

    void refuse(@Observes Filters filters) {
        filters.register(OnlyRead::check, FilterOrder.ONLY_READ.priority());
    }

    /** Made when the first is refused. */
    private static final class No {
        private static final Refused METHOD = new Refused(Problem.ONLY_READ);
        private static final Refused BODY = new Refused(Problem.ONLY_READ.with(413));
        private static final Refused TOO_LARGE = new Refused(Problem.TOO_LARGE);
        private static final Refused TOO_LARGE_A_CLASS = new Refused(Problem.TOO_LARGE_A_CLASS);
        private static final Refused LENGTH = new Refused(Problem.NO_LENGTH);
    }

    private static void check(RoutingContext request) {
        var asked = request.request();
        var isTaken = asked.method().equals(HttpMethod.POST) && Links.takesWhatIsSent(request.normalizedPath());
        var isOfAClass = Links.takesAClass(request.normalizedPath());
        var isWithoutLength = isWithoutLength(asked);
        var isRead = isTaken && !isWithoutLength && !isTooLarge(asked, most(request.normalizedPath()));
        var coding = coding(asked);
        if (isRead && coding.isEmpty()) {
            request.next();
            return;
        }
        if (!isRead) {
            leaveUnread(request);
        }
        if (isTaken && coding.isPresent()) {
            request.response().putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.IDENTITY);
            new Refused(Problem.coded(coding.get())).answer(request);
        } else if (isTaken) {
            (isWithoutLength ? No.LENGTH : isOfAClass ? No.TOO_LARGE_A_CLASS : No.TOO_LARGE).answer(request);
        } else if (!READING.contains(asked.method())) {
            request.response().putHeader(HttpHeaders.ALLOW, allowed(request));
            No.METHOD.answer(request);
        } else if (hasBody(asked)) {
            No.BODY.answer(request);
        } else {
            request.next();
        }
    }

    /** What is still on its way is not read. */
    static void leaveUnread(RoutingContext request) {
        var asked = request.request();
        if (hasBody(asked)) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.addEndHandler(end -> asked.connection().close());
        }
    }

    /** The methods that there are at this address, however it is written; of the whole server, all. */
    static String allowed(RoutingContext request) {
        var uri = request.request().uri();
        return uri.equals(OptionsLikeHead.WHOLE_SERVER)
                        || Links.takesWhatIsSent(Address.read(uri).normal().path())
                ? ALLOWED_WITH_POST
                : ALLOWED;
    }

    /** Nothing else would bound it before it is read: quarkus.http.limits.max-body-size has room for a class. */
    private static boolean isWithoutLength(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2 && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    /** How what is sent has to be decoded, as its sender calls it; empty: it is read as it is (RFC 9110, 15.5.16). */
    private static Optional<String> coding(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(coding ->
                        !coding.isEmpty() && !HttpHeaders.IDENTITY.toString().equalsIgnoreCase(coding))
                .findFirst();
    }

    private static long most(String path) {
        if (!Links.takesAClass(path)) {
            return MOST_BYTES;
        }
        return Links.isForPrograms(path) ? MOST_BYTES_OF_A_CLASS : MOST_BYTES_OF_A_PAGE;
    }

    private static boolean isTooLarge(HttpServerRequest request, long most) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && (!length.matches("[0-9]{1,9}") || Long.parseLong(length) > most);
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }
}
