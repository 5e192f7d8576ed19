package uk.waymark.command.entry;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.waymark.command.ledger.Decisions;
import uk.waymark.command.ledger.IdempotencyKey;
import uk.waymark.command.ledger.Order;
import uk.waymark.command.ledger.Receipt;

/// Reads a command and has it decided, whichever way it came in.
@Component
class Commands {
    // Nobody signs in yet.
    private static final String ANONYMOUS = "anonymous";

    private final CommandCatalogue catalogue;
    private final Decisions decisions;
    private final Clock clock;

    Commands(CommandCatalogue catalogue, Decisions decisions, Clock clock) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.clock = clock;
    }

    Receipt carryOut(String name, JsonNode json, @Nullable IdempotencyKey key, @Nullable Long expectedVersion) {
        var sent = catalogue.reader(name).read(json, LocalDate.now(clock));
        return decisions.decide(
                new Order(sent, ANONYMOUS, "%s %s".formatted(name, Json.canonical(json)), key, expectedVersion));
    }
}
