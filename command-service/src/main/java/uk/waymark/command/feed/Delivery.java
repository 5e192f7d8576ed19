package uk.waymark.command.feed;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;

/// Brings the topic to what the ledger holds, and remembers how far it is.
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    // In batches. So many that the broker is not left waiting for the ledger to be read; more would only be sent anew
    // when one is refused.
    private static final int MOST_ON_THE_WAY = 3;

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
        outlet.startAnew(topic.ensure(), topic.ends());
        var checkpoint = ledger.checkpoint(settings.topic());
        var position = topic.resumeFrom(checkpoint, ledger.lastPositions(checkpoint), ledger.places(settings.topic()));
        if (position < checkpoint) {
            LOG.warn("{} lacks events after position {}; they are sent again", settings.topic(), position);
        }
        ledger.goBackTo(settings.topic(), position);
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

    /// The next events are read and handed over while the broker takes these.
    ///
    /// @return the position reached
    long sendAll(long after, BooleanSupplier isWanted) throws InterruptedException, ExecutionException, BrokerForgot {
        var onTheWay = new ArrayDeque<Sent>();
        try {
            return sendAll(after, isWanted, onTheWay);
        } catch (RuntimeException | ExecutionException | BrokerForgot e) {
            // Whoever looks at the topic next is to find there what the broker was given.
            outlet.settle(onTheWay);
            throw e;
        }
    }

    private long sendAll(long after, BooleanSupplier isWanted, Queue<Sent> onTheWay)
            throws InterruptedException, ExecutionException, BrokerForgot {
        var reached = after;
        var sent = Sent.nothing(after);
        for (var events = next(sent); !events.isEmpty() && isWanted.getAsBoolean(); events = next(sent)) {
            sent = outlet.send(events);
            onTheWay.add(sent);
            if (onTheWay.size() == MOST_ON_THE_WAY) {
                reached = await(onTheWay.remove(), reached);
            }
        }
        while (!onTheWay.isEmpty()) {
            reached = await(onTheWay.remove(), reached);
        }
        return reached;
    }

    /// None after an event that was turned down: what comes after it must not overtake it.
    private List<RecordedEvent> next(Sent sent) {
        return sent.isWhole() ? ledger.after(sent.lastPosition(), settings.batch()) : List.of();
    }

    /// When the broker forgot what it had acknowledged, the last record of a partition is one that was just sent
    /// and says nothing of what is missing before it. So the checkpoint goes back to what stands before the first.
    ///
    /// @return the position reached
    private long await(Sent sent, long sentBefore) throws InterruptedException, ExecutionException, BrokerForgot {
        try {
            outlet.await(sent);
        } catch (BrokerForgot forgot) {
            var before = Math.min(sentBefore, topic.positionBefore(forgot.firsts()));
            ledger.keepCheckpoint(settings.topic(), before, List.of());
            throw forgot;
        }
        ledger.keepCheckpoint(settings.topic(), sent.lastPosition(), outlet.lastPlaces());
        return sent.lastPosition();
    }
}
