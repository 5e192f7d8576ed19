package uk.waymark.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriUtils;
import uk.waymark.command.Refused;
import uk.waymark.command.ledger.DryRun.TooManyDryRuns;
import uk.waymark.command.ledger.LedgerAway;
import uk.waymark.command.ledger.OutcomeUnknown;
import uk.waymark.command.ledger.Overtaken;
import uk.waymark.command.ledger.Room;
import uk.waymark.command.reading.Unreadable;

/// Answers for whatever kept a request from being done.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    static final String SECONDS_TO_WAIT = "1";
    private static final String NOT_RECORDED = "Nothing of it is stored; send it again.";
    private static final String MAY_BE_RECORDED = """
            The ledger went away before it said whether this is recorded: it may be. Send it again with the same \
            Idempotency-Key, and it is done no second time; without a key, read first whether it was done.""";

    /// The problem that stands for a failure; a failure of ours is logged and told in general words.
    static ProblemDetail problemOf(Exception failure) {
        return switch (failure) {
            case Unreadable unreadable -> Problems.of(unreadable);
            case Refused refused -> Problems.of(refused.refusals(), List.of());
            case Objectionable both -> Problems.of(both.refusals(), both.faults());
            case BadRequest bad -> Problems.of(bad.status(), bad.name(), bad.title(), String.valueOf(bad.getMessage()));
            case Overtaken _, TooManyDryRuns _, Room.Full _ -> overloaded(String.valueOf(failure.getMessage()));
            case InvalidParameterException _, RequestRejectedException _ ->
                Problems.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "The address cannot be read",
                        "What follows the question mark is not percent-encoded UTF-8 with names and values, or has more than 1,000 parts.");
            case OutcomeUnknown _ -> unavailable(failure, MAY_BE_RECORDED);
            case RuntimeException _ when LedgerAway.isBehind(failure) -> unavailable(failure, NOT_RECORDED);
            default -> {
                LOG.error("A command failed", failure);
                yield Problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "failure",
                        "Failure",
                        "This is a fault of the service. Nothing of the command was stored; its log says more.");
            }
        };
    }

    static ProblemDetail overloaded(String detail) {
        return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "overloaded", "Too busy", detail);
    }

    private static ProblemDetail unavailable(Exception failure, String detail) {
        LOG.warn("The ledger cannot be reached or written: {}", failure.getMessage());
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE, "ledger-away", "The ledger cannot be reached or written", detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(RuntimeException failure, HttpServletRequest request) {
        var problem = problemOf(failure);
        problem.setInstance(place(request));
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return answer.body(problem);
    }

    /// The path encoded anew: a server takes characters in it that a URI may not have.
    static URI place(HttpServletRequest request) {
        return URI.create(UriUtils.encodePath(request.getServletPath(), StandardCharsets.UTF_8));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setInstance(place(((ServletWebRequest) request).getRequest()));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = Problems.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "other-media-type",
                "Not in that form",
                "Send one command to /commands/{Command} as application/json, or many to /commands as application/x-ndjson.");
        return handleExceptionInternal(failure, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = Problems.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "Not with that method",
                "Commands are sent with POST; GET /commands lists them, and what they led to is read from the query service.");
        return handleExceptionInternal(failure, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = Problems.of(
                HttpStatus.NOT_FOUND,
                "no-such-path",
                "No such path",
                "There is nothing here; GET /commands lists what can be sent.");
        return handleExceptionInternal(failure, problem, headers, status, request);
    }
}
