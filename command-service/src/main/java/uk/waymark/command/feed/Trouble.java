package uk.waymark.command.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells operators once of each trouble that the feed is in, and once that it goes on.
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final String topic;
    private @Nullable String told;

    Trouble(String topic) {
        this.topic = topic;
    }

    void met(Throwable failure) {
        var what = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        if (!what.equals(told)) {
            tell(what, failure);
        }
        told = what;
    }

    private void tell(String what, Throwable failure) {
        if (failure instanceof RuntimeException || failure instanceof Error) {
            // Nobody foresaw it, so where it comes from is part of the reason.
            LOG.warn("The feed to {} waits and tries again: {}", topic, what, failure);
        } else {
            LOG.warn("The feed to {} waits and tries again: {}", topic, what);
        }
    }

    void isOver(long position) {
        if (told != null) {
            LOG.info("The feed to {} goes on; it has reached position {}", topic, position);
        }
        told = null;
    }
}
