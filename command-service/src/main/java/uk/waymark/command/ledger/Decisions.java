package uk.waymark.command.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import uk.waymark.command.Refusal;
import uk.waymark.command.Refused;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.WaymarkCommand.Creation;
import uk.waymark.command.authority.AuthorityCommand.RegisterAuthority;
import uk.waymark.command.warning.Warnings;
import uk.waymark.events.WaymarkEvent;

/// Has one command decided in one transaction: its conditions, its events, those of the policies that it sets off, and
/// the answer kept for its idempotency key.
@Component
public class Decisions {
    private static final int MOST_ATTEMPTS = 10;

    private final CommandGateway commands;
    private final TransactionManager transactions;
    private final Streams streams;
    private final Receipts receipts;
    private final StreamKinds kinds;
    private final Warnings warnings;

    Decisions(
            CommandGateway commands,
            PlatformTransactionManager transactions,
            Streams streams,
            Receipts receipts,
            StreamKinds kinds,
            Warnings warnings) {
        this.commands = commands;
        this.transactions = new NestedTransactions(transactions);
        this.streams = streams;
        this.receipts = receipts;
        this.kinds = kinds;
        this.warnings = warnings;
    }

    /// The events are on disk when this returns.
    ///
    /// @throws Refused when a rule or the state of things is against it; nothing is stored
    /// @throws Overtaken when other commands on the same stream came first every time
    public Receipt decide(Order order) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                return attempt(order, Purpose.TO_DO);
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | DuplicateKeyException
                    | ConcurrencyFailureException _) {
                // Somebody else wrote that stream or used that key first: the next attempt sees what they wrote.
                Thread.onSpinWait();
            }
        }
        throw new Overtaken();
    }

    /// What a command would be refused for; nothing is stored even if that is nothing.
    public List<Refusal> objectionsTo(Order order) {
        try {
            attempt(order, Purpose.TO_JUDGE);
            return List.of();
        } catch (Refused refused) {
            return refused.refusals();
        } catch (OnlyJudged _) {
            return List.of();
        }
    }

    private Receipt attempt(Order order, Purpose purpose) {
        var message = Origin.messageOf(order);
        var unitOfWork = DefaultUnitOfWork.startAndGet(message);
        var receipt = new AtomicReference<Receipt>();
        unitOfWork.attachTransaction(transactions);
        var result = unitOfWork.executeWithResult(() -> {
            var known = receipts.find(order);
            if (known.isPresent()) {
                receipt.set(known.get());
            } else {
                var there = streams.find(order.sent().command().stream());
                refuseOutOfHand(order, there);
                refuseIfTaken(message, there);
                commands.sendAndWait(message);
                if (purpose == Purpose.TO_JUDGE) {
                    throw new OnlyJudged();
                }
                // Handlers of this phase run last in first out, so this one comes before the transaction's own commit.
                unitOfWork.onCommit(_ -> receipt.set(kept(order, LedgerStorageEngine.appendedIn(unitOfWork))));
            }
            return Boolean.TRUE;
        });
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return receipt.get();
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

    private Receipt kept(Order order, List<DomainEventMessage<?>> appended) {
        var command = order.sent().command();
        var answer = answer(command, appended);
        refuseIfOvertaken(order, answer.version() - ownIn(appended, command).count());
        var receipt = new Receipt(answer, command instanceof Creation);
        receipts.keep(order, receipt);
        return receipt;
    }

    private Answer answer(WaymarkCommand command, List<DomainEventMessage<?>> appended) {
        var position = streams.lastPosition();
        return new Answer(
                command.subject(),
                versionOf(command, appended),
                position,
                "%s@%d".formatted(command.authority(), position),
                appended.stream()
                        .map(event -> event.getPayloadType().getSimpleName())
                        .toList(),
                warnings.of(appended.stream()
                        .map(event -> (WaymarkEvent) event.getPayload())
                        .toList()));
    }

    private static long versionOf(WaymarkCommand command, List<DomainEventMessage<?>> appended) {
        return ownIn(appended, command)
                .mapToLong(event -> event.getSequenceNumber() + 1)
                .max()
                .orElseThrow();
    }

    private static Stream<DomainEventMessage<?>> ownIn(List<DomainEventMessage<?>> appended, WaymarkCommand command) {
        return appended.stream()
                .filter(event ->
                        event.getAggregateIdentifier().equals(command.stream().toString()));
    }

    /// Somebody may have written the stream after its version was checked and before it was locked.
    private void refuseIfOvertaken(Order order, long before) {
        var expected = order.expectedVersion();
        if (expected != null && expected != before) {
            var command = order.sent().command();
            throw new Refused(new LedgerRefusal.VersionIsStale(
                    command.subject(),
                    expected,
                    new LedgerRefusal.Current(command.subject(), kinds.of(command), before)));
        }
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
