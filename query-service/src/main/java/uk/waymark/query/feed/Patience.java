package uk.waymark.query.feed;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.ExponentialBackOff;

/// Tries again until the database is back, and says so without filling the log.
final class Patience implements RetryListener {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final long FIRST_MILLIS = 200;
    private static final long LONGEST_MILLIS = 3_000;
    private static final int SELDOM = 20;

    private Patience() {}

    static DefaultErrorHandler unlimited() {
        var backOff = new ExponentialBackOff(FIRST_MILLIS, 2);
        backOff.setMaxInterval(LONGEST_MILLIS);
        var handler = new DefaultErrorHandler(backOff);
        // By default some failures would be given up at once, which would lose events.
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners(new Patience());
        return handler;
    }

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception e, int attempt) {
        say(e, attempt);
    }

    @Override
    public void failedDelivery(ConsumerRecords<?, ?> messages, @Nullable Exception e, int attempt) {
        say(e, attempt);
    }

    private static void say(@Nullable Exception e, int attempt) {
        if (attempt % SELDOM == 1) {
            LOG.warn(
                    "Events wait for the database (attempt {}): {}",
                    attempt,
                    e == null
                            ? "no reason given"
                            : NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }
}
