package uk.waymark.query.feed;

import uk.waymark.events.authority.AuthorityCode;

/// Why the feed cannot go on: to go past it would be to show a history with something missing.
public sealed interface Obstacle {
    String sentence();

    /// The consumer itself gave up.
    record Ended(String reason) implements Obstacle {
        @Override
        public String sentence() {
            return "The consumer has ended: %s".formatted(reason);
        }
    }

    /// Something between two events of one authority never came.
    record Gap(AuthorityCode authority, long expected, long found) implements Obstacle {
        @Override
        public String sentence() {
            return "Events of %s are missing: expected sequence %d and found %d".formatted(authority, expected, found);
        }
    }

    /// A later release wrote it.
    record UnknownType(String type, long position) implements Obstacle {
        @Override
        public String sentence() {
            return "This release does not know the event type “%s” at position %d".formatted(type, position);
        }
    }

    /// Not an event of ours, or a damaged one.
    record Unreadable(int partition, long offset, String reason) implements Obstacle {
        @Override
        public String sentence() {
            return "The record at offset %d of partition %d is no readable event: %s"
                    .formatted(offset, partition, reason);
        }
    }

    /// A projection cannot take it in, however often it is tried.
    record Indigestible(String type, long position, String reason) implements Obstacle {
        @Override
        public String sentence() {
            return "The %s at position %d cannot be projected: %s".formatted(type, position, reason);
        }
    }
}
