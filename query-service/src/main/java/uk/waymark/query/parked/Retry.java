package uk.waymark.query.parked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.feed.Away;
import uk.waymark.query.feed.Checkpoint;
import uk.waymark.query.feed.EventStream;
import uk.waymark.query.feed.Incoming;
import uk.waymark.query.feed.Parking;
import uk.waymark.query.feed.Projections;
import uk.waymark.query.feed.Reason;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.row.RowWriter;

/// Takes in what waited, as far as that goes by now.
@Component
public class Retry {
    private static final Logger LOG = LoggerFactory.getLogger(Retry.class);

    private final ParkedEvents parked;
    private final Parking parking;
    private final Checkpoint checkpoint;
    private final RowWriter writer;
    private final Projections projections;
    private final TransactionTemplate transaction;
    private final TransactionTemplate attempt;

    Retry(
            ParkedEvents parked,
            Parking parking,
            Checkpoint checkpoint,
            RowWriter writer,
            Projections projections,
            PlatformTransactionManager transactions) {
        this.parked = parked;
        this.parking = parking;
        this.checkpoint = checkpoint;
        this.writer = writer;
        this.projections = projections;
        this.transaction = new TransactionTemplate(transactions);
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// @return why the stream still waits, if it does
    public Optional<String> of(EventStream stream) {
        return whileTheFeedStands(() -> goOn(stream));
    }

    /// What was skipped while other read models were the live ones is left out of these, too.
    public void withoutSkipped() {
        whileTheFeedStands(() -> {
            parked.removeSkipped().forEach(this::goOn);
            return Optional.empty();
        });
    }

    /// @return why the stream still waits, if it does
    /// @throws Refusal when no stream waits for that event
    Optional<String> without(long position, Skip skip) {
        return whileTheFeedStands(
                () -> goOn(parked.skip(position, skip).orElseThrow(() -> ParkedEvents.missing(position))));
    }

    /// Nothing new is parked meanwhile.
    private Optional<String> whileTheFeedStands(Supplier<Optional<String>> work) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            checkpoint.hold();
            return work.get();
        }));
    }

    private Optional<String> goOn(EventStream stream) {
        for (var event : parked.of(stream)) {
            var refusal = attempt(event);
            if (refusal.isPresent()) {
                parking.park(event, refusal.get());
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<String> attempt(RecordedEvent event) {
        try {
            attempt.executeWithoutResult(_ -> {
                var fact = Incoming.event(event);
                writer.write(rows -> projections.afterParking(fact, event, rows));
                parked.remove(List.of(event));
            });
            return Optional.empty();
        } catch (RuntimeException e) {
            if (Away.isBehind(e)) {
                throw e;
            }
            LOG.error("{} of {} still waits: position {}", event.subject(), event.authority(), event.position(), e);
            return Optional.of(Reason.of(e));
        }
    }
}
