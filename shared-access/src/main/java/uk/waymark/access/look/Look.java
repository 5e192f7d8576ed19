package uk.waymark.access.look;

import java.time.Instant;
import java.util.UUID;

/// One row of the record of who looked.
///
/// @param at the first time
/// @param until the last time
/// @param times how often between the two
public record Look(UUID id, Looker looker, Deed deed, Instant at, Instant until, long times) {
    public static Look once(Looker looker, Deed deed, Instant at) {
        return of(looker, deed, at, at, 1);
    }

    static Look of(Looker looker, Deed deed, Instant at, Instant until, long times) {
        return new Look(UUID.randomUUID(), looker, deed, at, until, times);
    }
}
