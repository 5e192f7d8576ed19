package uk.waymark.query.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// Answers what Tomcat refuses before any code of ours sees it, such as a request line that is none.
final class ProblemValve extends ErrorReportValve {
    private static final int ERROR = 400;
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var path = request.getRequestURI();
        var status = HttpStatusCode.valueOf(response.getStatus());
        var problem = Problem.of(
                status.is4xxClientError() ? Sort.NOT_HTTP : Sort.of(status), status, path == null ? "" : path);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(MAPPER.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException _) {
            // The caller has gone.
        }
    }
}
