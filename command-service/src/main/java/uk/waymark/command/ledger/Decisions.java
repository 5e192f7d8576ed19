package uk.waymark.command.ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;
import uk.waymark.command.Refusal;
import uk.waymark.command.Refused;

/// Has one command decided in one transaction: its conditions, its events, those of the policies that it sets off, and
/// the answer kept for its idempotency key.
@Component
public class Decisions {
    private static final int MOST_ATTEMPTS = 10;

    private final CommandGateway commands;
    private final Receipts receipts;
    private final Preconditions preconditions;
    private final Submissions submissions;
    private final Ledger ledger;

    Decisions(
            CommandGateway commands,
            Receipts receipts,
            Preconditions preconditions,
            Submissions submissions,
            Ledger ledger) {
        this.commands = commands;
        this.receipts = receipts;
        this.preconditions = preconditions;
        this.submissions = submissions;
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
        var known = order.keyed().flatMap(receipts::find);
        if (known.isPresent()) {
            return known.get();
        }
        var message = Origin.messageOf(order);
        var unitOfWork = DefaultUnitOfWork.startAndGet(message);
        var receipt = new AtomicReference<Receipt>();
        var deliberation = Deliberation.begin(unitOfWork);
        var result = unitOfWork.executeWithResult(() -> {
            preconditions.refuseUnlessMet(order, message, deliberation);
            commands.sendAndWait(message);
            if (purpose == Purpose.TO_JUDGE) {
                throw new OnlyJudged();
            }
            // By then the policies have had their say.
            unitOfWork.onCommit(_ -> receipt.set(ledger.append(submissions.of(order, deliberation))));
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
