package uk.waymark.query.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/// Turns a read down.
public final class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final transient List<Wrong> errors;

    private Refusal(HttpStatus status, String detail, List<Wrong> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    /// The request names something wrong.
    public static Refusal of(Wrong error) {
        return of(List.of(error));
    }

    /// The request names several things that are wrong.
    public static Refusal of(List<Wrong> errors) {
        var detail = errors.stream().map(Wrong::sentence).collect(Collectors.joining(" "));
        return new Refusal(HttpStatus.BAD_REQUEST, detail, errors);
    }

    /// There is no such thing.
    public static Refusal missing(String what, String id) {
        return new Refusal(HttpStatus.NOT_FOUND, "There is no %s “%s”".formatted(what, id), List.of());
    }

    /// What the caller waits for has not come yet.
    public static Refusal notYet(String detail) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, detail, List.of());
    }

    HttpStatus status() {
        return status;
    }

    List<Wrong> errors() {
        return errors;
    }
}
