package uk.waymark.access.store;

import org.jspecify.annotations.Nullable;

/// Names and looks cannot be reached. Nothing else hangs on them.
public final class StoreAway extends RuntimeException {
    StoreAway(@Nullable Throwable cause) {
        super("The database of names and looks cannot be reached", cause);
    }
}
