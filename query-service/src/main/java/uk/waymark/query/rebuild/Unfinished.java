package uk.waymark.query.rebuild;

import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/// Why a rebuild ended before its read models could take their place; its message is a sentence for the operator.
final class Unfinished extends RuntimeException {
    Unfinished(String sentence) {
        this(sentence, null);
    }

    /// When nothing but the failure itself tells why.
    static Unfinished because(String what, Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return cause instanceof Unfinished unfinished
                ? unfinished
                : new Unfinished("%s: %s".formatted(what, cause.getMessage()), failure);
    }

    Unfinished(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
