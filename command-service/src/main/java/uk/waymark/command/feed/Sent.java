package uk.waymark.command.feed;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.support.SendResult;

/// Events on their way, in order.
///
/// @param lastPosition of them
/// @param isWhole whether the producer took all that it was to take
record Sent(List<OnItsWay> events, long lastPosition, boolean isWhole) {
    Sent {
        events = List.copyOf(events);
    }

    /// @param after what has been sent before
    static Sent nothing(long after) {
        return new Sent(List.of(), after, true);
    }

    record OnItsWay(long position, CompletableFuture<SendResult<String, byte[]>> result) {
        /// Only of one that failed.
        ExecutionException refusal() {
            var reason = NestedExceptionUtils.getMostSpecificCause(result.exceptionNow());
            return new ExecutionException(
                    "Kafka did not take the event at position %d: %s".formatted(position, reason.getMessage()), reason);
        }

        /// Only of one that is acknowledged.
        Place place() {
            var acknowledged = result.join().getRecordMetadata();
            return new Place(acknowledged.partition(), acknowledged.offset(), position);
        }
    }
}
