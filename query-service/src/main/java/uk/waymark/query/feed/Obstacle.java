package uk.waymark.query.feed;

import uk.waymark.events.authority.AuthorityCode;

/// Why the feed cannot go on: to go past it would be to show a history with something missing.
public sealed interface Obstacle {
    /// For anybody.
    String sentence();

    /// For operators.
    default String inFull() {
        return sentence();
    }

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

    /// A database that crashed lost the last transactions.
    record Forgotten(int partition, long kept, long begun) implements Obstacle {
        @Override
        public String sentence() {
            return "The read models stand at offset %d of partition %d, and the feed at %d"
                    .formatted(kept, partition, begun);
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
            return "The record at offset %d of partition %d is no readable event".formatted(offset, partition);
        }

        @Override
        public String inFull() {
            return "%s: %s".formatted(sentence(), reason);
        }
    }

    /// A projection cannot take it in, however often it is tried.
    record Indigestible(String type, long position, String reason) implements Obstacle {
        @Override
        public String sentence() {
            return "The %s at position %d cannot be projected".formatted(type, position);
        }

        @Override
        public String inFull() {
            return "%s: %s".formatted(sentence(), reason);
        }
    }
}
