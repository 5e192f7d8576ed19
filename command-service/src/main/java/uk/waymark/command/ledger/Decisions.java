package uk.waymark.command.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import uk.waymark.command.Refusal;
import uk.waymark.command.Refused;
import uk.waymark.command.StreamId;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.WaymarkCommand.Creation;
import uk.waymark.command.authority.AuthorityCommand.RegisterAuthority;
import uk.waymark.command.ledger.Submission.Keyed;
import uk.waymark.command.warning.Warnings;
import uk.waymark.events.WaymarkEvent;

/// Has one command decided in one transaction: its conditions, its events, those of the policies that it sets off, and
/// the answer kept for its idempotency key.
@Component
public class Decisions {
    private static final int MOST_ATTEMPTS = 10;

    private final CommandGateway commands;
    private final Streams streams;
    private final Receipts receipts;
    private final StreamKinds kinds;
    private final Warnings warnings;
    private final Serializer serializer;
    private final Ledger ledger;

    Decisions(
            CommandGateway commands,
            Streams streams,
            Receipts receipts,
            StreamKinds kinds,
            Warnings warnings,
            @Qualifier("eventSerializer") Serializer serializer,
            Ledger ledger) {
        this.commands = commands;
        this.streams = streams;
        this.receipts = receipts;
        this.kinds = kinds;
        this.warnings = warnings;
        this.serializer = serializer;
        this.ledger = ledger;
    }

    /// The events are on disk when this returns.
    ///
    /// @throws Refused when a rule or the state of things is against it; nothing is stored
    /// @throws Overtaken when other commands on the same streams came first every time
    public Receipt decide(Order order) {
        return untilNobodyComesFirst(() -> attempt(order, Purpose.TO_DO));
    }

    /// What a command would be refused for; nothing is stored even if that is nothing.
    public List<Refusal> objectionsTo(Order order) {
        try {
            untilNobodyComesFirst(() -> attempt(order, Purpose.TO_JUDGE));
            return List.of();
        } catch (Refused refused) {
            return refused.refusals();
        } catch (OnlyJudged _) {
            return List.of();
        }
    }

    private static Receipt untilNobodyComesFirst(Supplier<Receipt> attempt) {
        for (int number = 1; number <= MOST_ATTEMPTS; number++) {
            try {
                return attempt.get();
            } catch (Stale _) {
                // The next attempt sees what somebody else wrote.
                Thread.onSpinWait();
            }
        }
        throw new Overtaken();
    }

    private Receipt attempt(Order order, Purpose purpose) {
        var known = keyed(order).flatMap(receipts::find);
        if (known.isPresent()) {
            return known.get();
        }
        var message = Origin.messageOf(order);
        var unitOfWork = DefaultUnitOfWork.startAndGet(message);
        var receipt = new AtomicReference<Receipt>();
        var deliberation = Deliberation.begin(unitOfWork);
        var result = unitOfWork.executeWithResult(() -> {
            var there = lookAt(order.sent().command().stream(), deliberation);
            refuseOutOfHand(order, there);
            refuseIfTaken(message, there);
            commands.sendAndWait(message);
            if (purpose == Purpose.TO_JUDGE) {
                throw new OnlyJudged();
            }
            // By then the policies have had their say.
            unitOfWork.onCommit(_ -> receipt.set(ledger.append(submission(order, deliberation))));
            return Boolean.TRUE;
        });
        if (result.isExceptional()) {
            var reason = result.exceptionResult();
            throw restsOnWhatIsKnown(reason) && !ledger.isCurrent(deliberation) ? new Stale() : unchecked(reason);
        }
        return receipt.get();
    }

    /// A failure of the ledger does not: to decide again could do twice what was done and not answered.
    private static boolean restsOnWhatIsKnown(Throwable reason) {
        return reason instanceof Refused || reason instanceof OnlyJudged;
    }

    /// A refusal for what is found here is checked against the ledger like any other, for another command service may
    /// have written since it was remembered.
    private Optional<LedgerRefusal.Current> lookAt(StreamId stream, Deliberation deliberation) {
        var there = streams.find(stream);
        deliberation.saw(stream, there.map(LedgerRefusal.Current::version).orElse(0L));
        return there;
    }

    private Submission submission(Order order, Deliberation deliberation) {
        if (deliberation.isTorn()) {
            throw new Stale();
        }
        var events = deliberation.events();
        return new Submission(
                events.stream().map(event -> NewEvent.of(event, serializer)).toList(),
                deliberation.versions(),
                deliberation.counts(),
                keyed(order).orElse(null),
                receipt(order.sent().command(), events),
                events);
    }

    private static Optional<Keyed> keyed(Order order) {
        return Optional.ofNullable(order.key())
                .map(key -> new Keyed(
                        new Receipts.Name(order.sent().command().authority().value(), key.value()),
                        order.requestSha256()));
    }

    private void refuseOutOfHand(Order order, Optional<LedgerRefusal.Current> there) {
        var command = order.sent().command();
        var expected = order.expectedVersion();
        if (!(command instanceof Creation)) {
            kinds.refuseUnlessOwn(command, there);
        } else if (!(command instanceof RegisterAuthority)) {
            kinds.refuseUnknownAuthority(command);
        }
        if (expected != null) {
            var current = there.orElseGet(() -> new LedgerRefusal.Current(command.subject(), "nothing", 0));
            if (current.version() != expected) {
                throw new Refused(new LedgerRefusal.VersionIsStale(command.subject(), expected, current));
            }
        }
    }

    /// Tells what else is wrong with a creation whose id is taken. Nothing of it can come to be.
    private void refuseIfTaken(CommandMessage<WaymarkCommand> message, Optional<LedgerRefusal.Current> there) {
        var command = message.getPayload();
        if (command instanceof Creation creation && there.isPresent()) {
            var refusals = new ArrayList<Refusal>();
            refusals.add(new LedgerRefusal.IdIsTaken(creation.idField(), command.subject(), there.get()));
            try {
                commands.sendAndWait(message);
            } catch (Refused refused) {
                refusals.addAll(refused.refusals());
            }
            throw new Refused(refusals);
        }
    }

    /// All but the position is put together here: what the appender does keeps everybody waiting.
    private LongFunction<Receipt> receipt(WaymarkCommand command, List<DomainEventMessage<?>> events) {
        var version = versionOf(command, events);
        var names = events.stream()
                .map(event -> event.getPayloadType().getSimpleName())
                .toList();
        var found = warnings.of(
                events.stream().map(event -> (WaymarkEvent) event.getPayload()).toList());
        return position -> new Receipt(
                new Answer(command.subject(), version, position, command.authority() + "@" + position, names, found),
                command instanceof Creation);
    }

    private static long versionOf(WaymarkCommand command, List<DomainEventMessage<?>> events) {
        return events.stream()
                .filter(event ->
                        event.getAggregateIdentifier().equals(command.stream().toString()))
                .mapToLong(event -> event.getSequenceNumber() + 1)
                .max()
                .orElseThrow();
    }

    private enum Purpose {
        TO_DO,
        TO_JUDGE
    }

    /// Takes back what was done only to see whether it could be.
    private static final class OnlyJudged extends RuntimeException {
        OnlyJudged() {
            super(null, null, false, false);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
