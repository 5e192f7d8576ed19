package uk.waymark.deploy;

import org.jspecify.annotations.Nullable;

/// Why Waymark does not run, in one sentence that tells what to do.
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
