package uk.waymark.query.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One parameter that is wrong.
///
/// @param allowed what it may hold instead, when that is a short list
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wrong(String field, String message, @Nullable List<String> allowed) {
    public Wrong {
        allowed = allowed == null ? null : List.copyOf(allowed);
    }

    public Wrong(String field, String message) {
        this(field, message, null);
    }

    String sentence() {
        return "%s: %s.".formatted(field, message);
    }
}
