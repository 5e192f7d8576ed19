package uk.waymark.query.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// A problem document as of RFC 9457.
///
/// @param detail what is wrong and what to do instead
/// @param instance the path that was asked for
/// @param errors every parameter that is wrong
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Wrong> errors) {
    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(HttpStatusCode status, String detail, String instance, List<Wrong> errors) {
        var known = HttpStatus.resolve(status.value());
        var title = known == null ? "Refused" : known.getReasonPhrase();
        return new Problem("about:blank", title, status.value(), detail, instance, errors);
    }
}
