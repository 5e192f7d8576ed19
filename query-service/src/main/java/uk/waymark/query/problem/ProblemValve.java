package uk.waymark.query.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// Answers what Tomcat refuses before any code of ours sees it, such as a request line that is none.
final class ProblemValve extends ErrorReportValve {
    private static final int ERROR = 400;
    private static final String TOO_LARGE =
            StringManager.getManager(AbstractHttp11Protocol.class).getString("iib.requestheadertoolarge.error");
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var uri = request.getRequestURI();
        var path = uri == null ? "" : uri;
        var problem = isTooLarge(throwable) ? tooLarge(request, path) : refused(response, path);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(MAPPER.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException _) {
            // The caller has gone.
        }
    }

    private static Problem refused(Response response, String path) {
        var status = byTheCaller(HttpStatusCode.valueOf(response.getStatus()));
        return Problem.of(status.is4xxClientError() ? Sort.NOT_HTTP : Sort.of(status), status, path);
    }

    /// Another HTTP and a way of transfer that nobody knows are no failures of ours, as Tomcat has it.
    private static HttpStatusCode byTheCaller(HttpStatusCode status) {
        var otherHttp = status.isSameCodeAs(HttpStatus.HTTP_VERSION_NOT_SUPPORTED)
                || status.isSameCodeAs(HttpStatus.NOT_IMPLEMENTED);
        return otherHttp ? HttpStatus.BAD_REQUEST : status;
    }

    /// Tomcat tells it from other requests that are not well-formed by its sentence alone.
    private static boolean isTooLarge(@Nullable Throwable failure) {
        return failure != null && TOO_LARGE.equals(failure.getMessage());
    }

    private static Problem tooLarge(Request request, String path) {
        var most =
                ((AbstractHttp11Protocol<?>) request.getConnector().getProtocolHandler()).getMaxHttpRequestHeaderSize();
        var detail =
                "The address and the headers of a request are at most %d bytes together: send fewer or shorter ones."
                        .formatted(most);
        return Problem.of(Sort.HEADERS_TOO_LARGE, detail, path, List.of());
    }
}
