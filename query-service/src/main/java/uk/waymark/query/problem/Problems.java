package uk.waymark.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import uk.waymark.access.store.StoreAway;
import uk.waymark.query.feed.Away;

/// Turns whatever goes wrong into a problem document.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String SOON = "1";

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        var detail = String.valueOf(refusal.getMessage());
        return answer(Problem.of(refusal.sort(), detail, request.getRequestURI(), refusal.errors()), new HttpHeaders());
    }

    /// Bytes that are no UTF-8, a percent sign that begins nothing, a parameter without a name, or too many.
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<Object> undecodable(HttpServletRequest request) {
        var detail =
                "The query of the address is not percent-encoded UTF-8 with names and values; write a percent sign as %25. Or it has more than 1,000 parts.";
        return answer(Problem.of(Sort.MALFORMED, detail, request.getRequestURI(), List.of()), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> away(StoreAway away, HttpServletRequest request) {
        return answer(Sort.ACCESS_AWAY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception e, HttpServletRequest request) {
        if (e instanceof RuntimeException failure && Away.isBehind(failure)) {
            LOG.error(
                    "{} {} must wait: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return answer(Sort.VIEWS_AWAY, request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return answer(Sort.FAILURE, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var path = ((ServletWebRequest) request).getRequest().getRequestURI();
        var detail = "The body is not JSON; /v3/api-docs describes what is taken here.";
        return answer(Problem.of(Sort.MALFORMED, detail, path, List.of()), headers);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var path = ((ServletWebRequest) request).getRequest().getRequestURI();
        return answer(Problem.of(Sort.of(status), status, path), headers);
    }

    private static ResponseEntity<Object> answer(Sort sort, HttpServletRequest request) {
        return answer(Problem.of(sort, sort.status(), request.getRequestURI()), new HttpHeaders());
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        var answer = ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer.body(problem);
    }
}
