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

/// Answers what the server itself gives up, such as a body that does not come.
@Hidden
@RestController
class ServerErrorController implements ErrorController {
    private final EntrySettings settings;

    ServerErrorController(EntrySettings settings) {
        this.settings = settings;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        // Asked for by itself there is no such page.
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var problem = status == HttpStatus.REQUEST_TIMEOUT
                ? ProblemAdvice.problemOf(BadRequest.tooSlow(settings.longestSending()))
                : Problems.of(
                        status, "not-served", status.getReasonPhrase(), "See GET /commands for what can be sent.");
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String place) {
            problem.setInstance(URI.create(UriUtils.encodePath(place, StandardCharsets.UTF_8)));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
