package uk.waymark.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns whatever goes wrong into a problem document.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String SOON = "1";

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        return document(
                refusal.status(), String.valueOf(refusal.getMessage()), refusal.errors(), new HttpHeaders(), request);
    }

    /// Bytes that are no UTF-8, or a percent sign that begins nothing.
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException e, HttpServletRequest request) {
        var detail = "The query of the address is not percent-encoded UTF-8";
        return document(HttpStatus.BAD_REQUEST, detail, List.of(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> databaseAway(DataAccessResourceFailureException e, HttpServletRequest request) {
        return later(e, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> databaseAway(TransientDataAccessException e, HttpServletRequest request) {
        return later(e, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> databaseAway(TransactionException e, HttpServletRequest request) {
        return later(e, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> bug(Exception e, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return document(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This should not happen; the log tells more",
                List.of(),
                new HttpHeaders(),
                request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = e instanceof ErrorResponse response
                ? Objects.requireNonNullElse(response.getBody().getDetail(), "Refused")
                : "Refused";
        return document(status, detail, List.of(), headers, ((ServletWebRequest) request).getRequest());
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return document(
                status,
                "There is nothing at this address",
                List.of(),
                headers,
                ((ServletWebRequest) request).getRequest());
    }

    private static ResponseEntity<Object> later(Exception e, HttpServletRequest request) {
        LOG.error(
                "{} could not be read: {}",
                request.getRequestURI(),
                NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        var headers = new HttpHeaders();
        return document(
                HttpStatus.SERVICE_UNAVAILABLE, "The read models cannot be reached now", List.of(), headers, request);
    }

    private static ResponseEntity<Object> document(
            HttpStatusCode status, String detail, List<Wrong> errors, HttpHeaders headers, HttpServletRequest request) {
        var answer = ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer.body(Problem.of(status, detail, request.getRequestURI(), errors));
    }
}
