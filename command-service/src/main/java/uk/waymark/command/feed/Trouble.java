package uk.waymark.command.feed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells operators once that the feed is in trouble, and once that it goes on.
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final String topic;
    private boolean told;

    Trouble(String topic) {
        this.topic = topic;
    }

    void met(Exception failure) {
        if (!told) {
            LOG.warn("The feed to {} waits and tries again: {}", topic, failure.getMessage());
        }
        told = true;
    }

    void isOver(long position) {
        if (told) {
            LOG.info("The feed to {} goes on; it has reached position {}", topic, position);
        }
        told = false;
    }
}
