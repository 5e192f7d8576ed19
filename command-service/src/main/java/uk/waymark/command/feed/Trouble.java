package uk.waymark.command.feed;

import java.util.Objects;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/// Tells operators once of each trouble that the feed is in, and once that it goes on.
final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final String topic;
    private @Nullable String told;

    Trouble(String topic) {
        this.topic = topic;
    }

    void met(Throwable failure) {
        var what = sentence(failure);
        if (!what.equals(told)) {
            tell(what, failure);
        }
        told = what;
    }

    private void tell(String what, Throwable failure) {
        if (isForeseen(failure)) {
            LOG.warn("The feed to {} waits and tries again: {}", topic, what);
        } else {
            // Where it comes from is part of the reason.
            LOG.warn("The feed to {} waits and tries again: {}", topic, what, failure);
        }
    }

    private static boolean isForeseen(Throwable failure) {
        return switch (failure) {
            case RuntimeException unchecked -> isOfServerAway(unchecked);
            case Error _ -> false;
            default -> true;
        };
    }

    private static boolean isOfServerAway(RuntimeException failure) {
        return failure instanceof NonTransientDataAccessResourceException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof RetriableException;
    }

    private static String sentence(Throwable failure) {
        // Around what the ledger's driver says stands the statement, in all its lines.
        var telling = failure instanceof DataAccessException
                ? Objects.requireNonNullElse(failure.getCause(), failure)
                : failure;
        return Objects.requireNonNullElse(telling.getMessage(), telling.toString());
    }

    void isOver(long position) {
        if (told != null) {
            LOG.info("The feed to {} goes on; it has reached position {}", topic, position);
        }
        told = null;
    }
}
