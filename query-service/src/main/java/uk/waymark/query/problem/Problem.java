package uk.waymark.query.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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

    static Problem of(Sort sort, String detail, String instance, List<Wrong> errors) {
        return new Problem(sort.type(), sort.title(), sort.status().value(), detail, instance, errors);
    }

    /// @param status the one that the server has settled on
    static Problem of(Sort sort, HttpStatusCode status, String instance) {
        return new Problem(sort.type(), sort.title(), status.value(), sort.advice(), instance, List.of());
    }
}
