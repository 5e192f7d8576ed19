package uk.waymark.command.entry;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers what Tomcat refuses before any code of ours sees it, such as an address that is none.
@Component
class ProblemValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String TOO_LARGE =
            StringManager.getManager(AbstractHttp11Protocol.class).getString("iib.requestheadertoolarge.error");

    private final JsonMapper json;

    ProblemValve(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new InsteadOfTomcatsPage()));
    }

    private final class InsteadOfTomcatsPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var problem = isTooLarge(failure) ? tooLarge(request) : notHttp(byTheCaller(status));
            response.setStatus(problem.getStatus());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            try {
                response.getOutputStream().write(json.writeValueAsBytes(problem));
                response.finishResponse();
            } catch (IOException _) {
                // The caller has gone.
            }
        }

        /// Another HTTP and a way of transfer that nobody knows are no failures of ours, as Tomcat has it.
        private static HttpStatus byTheCaller(HttpStatus status) {
            return status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED || status == HttpStatus.NOT_IMPLEMENTED
                    ? HttpStatus.BAD_REQUEST
                    : status;
        }

        /// Tomcat tells it from other requests that are not well-formed by its sentence alone.
        private static boolean isTooLarge(@Nullable Throwable failure) {
            return failure != null && TOO_LARGE.equals(failure.getMessage());
        }

        private static ProblemDetail tooLarge(Request request) {
            var most = ((AbstractHttp11Protocol<?>) request.getConnector().getProtocolHandler())
                    .getMaxHttpRequestHeaderSize();
            return Problems.of(
                    HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    "headers-too-large",
                    "Headers too large",
                    "The address and the headers of a request are at most %d bytes together: send fewer or shorter ones."
                            .formatted(most));
        }

        private static ProblemDetail notHttp(HttpStatus status) {
            return Problems.of(
                    status,
                    "not-http",
                    "Not understood",
                    "The request is not well-formed HTTP, or its address is not.");
        }
    }
}
