package uk.waymark.access.store;

import java.time.Duration;

/// A database of names and looks that nobody reaches.
public final class Away {
    private Away() {}

    public static AccessStore store() {
        return new AccessStore(
                new StoreSettings("jdbc:postgresql://127.0.0.1:1/nobody", null, 3, Duration.ofSeconds(1)));
    }
}
