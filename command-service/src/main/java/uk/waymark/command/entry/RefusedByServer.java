package uk.waymark.command.entry;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/// Answers what the servlet container or the firewall refuses, such as a path with detours or a body that breaks off or
/// does not come.
@Hidden
@RestController
class RefusedByServer implements ErrorController {
    private final EntrySettings settings;

    RefusedByServer(EntrySettings settings) {
        this.settings = settings;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        // Asked for by itself there is no such page.
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var problem = problem(status);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(HttpStatus status) {
        if (status == HttpStatus.REQUEST_TIMEOUT) {
            return ProblemAdvice.problemOf(BadRequest.tooSlow(settings.longestSending()));
        }
        if (status == HttpStatus.NOT_FOUND) {
            return Problems.of(
                    status,
                    "no-such-path",
                    "No such path",
                    "There is nothing here; GET /commands lists what can be sent.");
        }
        return status.is4xxClientError()
                ? Problems.of(
                        status,
                        "not-http",
                        "Not understood",
                        "The request is not whole, or its address is not one of ours.")
                : Problems.of(status, "failure", "Failure", "This is a fault of the service; its log says more.");
    }
}
