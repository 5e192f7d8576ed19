package uk.waymark.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/// Headers on which it hangs whether and how often a command is done.
final class OneHeader {
    static final String KEY = "Idempotency-Key";

    private OneHeader() {}

    /// @throws BadRequest when it is there more than once, since nobody can tell which one is meant
    static @Nullable String of(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw BadRequest.malformed(
                    "header-twice",
                    "A header twice",
                    "%s is there %d times; send it once.".formatted(name, values.size()));
        }
        return values.isEmpty() ? null : values.getFirst();
    }
}
