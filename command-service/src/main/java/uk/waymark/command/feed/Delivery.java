package uk.waymark.command.feed;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.waymark.command.feed.Outlet.Sent;

/// Brings the topic to what the ledger holds, and remembers how far it is.
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final PublishedLedger ledger;
    private final Topic topic;
    private final Outlet outlet;
    private final FeedSettings settings;

    Delivery(PublishedLedger ledger, Topic topic, Outlet outlet, FeedSettings settings) {
        this.ledger = ledger;
        this.topic = topic;
        this.outlet = outlet;
        this.settings = settings;
    }

    /// Compares the topic with what the checkpoint promises.
    ///
    /// @return the position up to which the topic lacks nothing
    long resume() throws InterruptedException, ExecutionException {
        topic.ensure();
        outlet.startAnew(topic.ends());
        var checkpoint = ledger.checkpoint(settings.topic());
        var position = topic.resumeFrom(checkpoint, ledger.lastPositions(checkpoint), ledger.places(settings.topic()));
        if (position < checkpoint) {
            LOG.warn("{} lacks events after position {}; they are sent again", settings.topic(), position);
            ledger.keepCheckpoint(settings.topic(), position, List.of());
        }
        return position;
    }

    boolean isBehind(long position) {
        // The head is one row, however long the ledger.
        return ledger.position() > position;
    }

    /// Whether the topic still ends where the last delivery left it.
    boolean isAsLeft() {
        return topic.ends().equals(outlet.ends());
    }

    /// Lets the next look at the checkpoint find that everything is to be sent again.
    void forget() {
        ledger.keepCheckpoint(settings.topic(), 0, List.of());
    }

    /// The next events are read while the broker takes these.
    ///
    /// @return the position reached
    long sendAll(long after, BooleanSupplier isWanted) throws InterruptedException, ExecutionException, BrokerForgot {
        var position = after;
        for (var events = ledger.after(position, settings.batch()); !events.isEmpty() && isWanted.getAsBoolean(); ) {
            var last = events.getLast().position();
            var sent = outlet.send(events);
            try {
                events = ledger.after(last, settings.batch());
            } finally {
                await(sent, position);
            }
            position = last;
            ledger.keepCheckpoint(settings.topic(), position, outlet.lastPlaces());
        }
        return position;
    }

    /// When the broker forgot what it had acknowledged, the last record of a partition is one that was just sent
    /// and says nothing of what is missing before it. So the checkpoint goes back to what stands before the first.
    private void await(Sent sent, long sentBefore) throws InterruptedException, ExecutionException, BrokerForgot {
        try {
            outlet.await(sent);
        } catch (BrokerForgot forgot) {
            var before = Math.min(sentBefore, topic.positionBefore(forgot.firsts()));
            ledger.keepCheckpoint(settings.topic(), before, List.of());
            throw forgot;
        }
    }
}
