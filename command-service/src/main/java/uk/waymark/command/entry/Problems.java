package uk.waymark.command.entry;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import uk.waymark.command.Refusal;
import uk.waymark.command.ledger.LedgerRefusal;
import uk.waymark.command.reading.Fault;
import uk.waymark.command.reading.Unreadable;

/// Writes what went wrong as a problem document (RFC 9457).
final class Problems {
    private Problems() {}

    static ProblemDetail of(HttpStatus status, String name, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:waymark:problem:" + name));
        problem.setTitle(title);
        return problem;
    }

    static ProblemDetail of(Unreadable unreadable) {
        var problem = unreadable.isMalformed()
                ? of(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "The command cannot be read",
                        String.valueOf(unreadable.getMessage()))
                : of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "breaks-rule",
                        "The command breaks a rule",
                        String.valueOf(unreadable.getMessage()));
        problem.setProperty(
                "errors", unreadable.faults().stream().map(Problems::error).toList());
        return problem;
    }

    /// @param refusals at least one; the gravest settles the status, unless a fault is graver
    /// @param faults what is wrong with the command itself besides
    static ProblemDetail of(List<Refusal> refusals, List<Fault> faults) {
        var gravest = refusals.stream().min(Comparator.comparing(Refusal::kind)).orElseThrow();
        var errors = Stream.concat(
                        faults.stream().map(Problems::error), refusals.stream().map(Problems::error))
                .toList();
        var detail = errors.stream().map(Problems::sentence).collect(Collectors.joining(" "));
        var problem = faults.stream().anyMatch(fault -> fault.sort() == Fault.Sort.MALFORMED)
                ? of(HttpStatus.BAD_REQUEST, "malformed", "The command cannot be read", detail)
                : of(statusOf(gravest), nameOf(gravest), "The command was refused", detail);
        problem.setProperty("errors", errors);
        refusals.stream()
                .map(Refusal::current)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(current -> problem.setProperty("current", current));
        return problem;
    }

    private static String sentence(Map<String, Object> error) {
        var message = String.valueOf(error.get("message"));
        return message.endsWith(".") ? message : "%s %s.".formatted(error.get("field"), message);
    }

    private static HttpStatus statusOf(Refusal refusal) {
        if (refusal instanceof LedgerRefusal.VersionIsStale) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        return switch (refusal.kind()) {
            case MISSING -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /// `ActionIsClosed` is told as `action-is-closed`.
    private static String nameOf(Refusal refusal) {
        return refusal.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> error(Fault fault) {
        return error(fault.field(), fault.message(), fault.allowed());
    }

    private static Map<String, Object> error(Refusal refusal) {
        var field = refusal.field();
        // What no single field is to blame for concerns the thing that the command is about.
        return error(field == null ? "id" : field, refusal.sentence(), refusal.allowed());
    }

    private static Map<String, Object> error(String field, String message, List<String> allowed) {
        var error = new LinkedHashMap<String, Object>();
        if (!field.isEmpty()) {
            error.put("field", field);
        }
        error.put("message", message);
        if (!allowed.isEmpty()) {
            error.put("allowed", allowed);
        }
        return error;
    }
}
