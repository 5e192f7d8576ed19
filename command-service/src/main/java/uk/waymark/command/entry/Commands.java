package uk.waymark.command.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.waymark.access.Caller;
import uk.waymark.access.look.LookKind;
import uk.waymark.access.look.Noticed;
import uk.waymark.command.Actor;
import uk.waymark.command.Refusal;
import uk.waymark.command.Refused;
import uk.waymark.command.ledger.Decisions;
import uk.waymark.command.ledger.IdempotencyKey;
import uk.waymark.command.ledger.KeyedRequest;
import uk.waymark.command.ledger.LedgerAway;
import uk.waymark.command.ledger.LedgerRefusal;
import uk.waymark.command.ledger.Order;
import uk.waymark.command.ledger.Receipt;
import uk.waymark.command.reading.CommandReader;
import uk.waymark.command.reading.Unreadable;

/// Reads a command and has it decided, whichever way it came in.
@Component
class Commands {
    private final CommandCatalogue catalogue;
    private final Decisions decisions;
    private final Clock clock;

    Commands(CommandCatalogue catalogue, Decisions decisions, Clock clock) {
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.clock = clock;
    }

    /// @throws BadRequest when the caller may not send it
    /// @throws Refused when it is about another council than the caller's, whatever else is wrong with it
    Receipt carryOut(
            Caller caller, String name, JsonNode json, @Nullable IdempotencyKey key, @Nullable Long expectedVersion) {
        var offer = catalogue.offer(name);
        var asked = new Asked(caller, offer.actor(caller), name, json);
        try {
            var sent = offer.reader().read(json, LocalDate.now(clock));
            asked.refuseIfStrange(sent);
            return decisions.decide(asked.order(sent, key, expectedVersion));
        } catch (Unreadable unreadable) {
            throw withObjections(asked, unreadable);
        }
    }

    /// Finds what else is wrong with a command that is faulty in places, so that its caller hears of all at once.
    private RuntimeException withObjections(Asked asked, Unreadable unreadable) {
        // Without the authority nothing that is on record can be looked up.
        if (unreadable.concerns("authority")) {
            return unreadable;
        }
        try {
            var objections = objectionsTo(asked, unreadable);
            return objections.isEmpty() ? unreadable : new Objectionable(unreadable.faults(), objections);
        } catch (RuntimeException failure) {
            // What cannot be read stays so, and to send it again when the ledger is back would not help.
            if (LedgerAway.isBehind(failure)) {
                return unreadable;
            }
            throw failure;
        }
    }

    private List<Refusal> objectionsTo(Asked asked, Unreadable unreadable) {
        unreadable.mended().forEach(asked::refuseIfStrange);
        return unreadable.mended().stream()
                .map(mended -> decisions.objectionsTo(asked.order(mended, null, null)))
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of())
                .stream()
                .filter(objection -> isFounded(objection, unreadable))
                .toList();
    }

    /// Whether it is so whatever belongs in the faulty places. That a thing is in the wrong state does not hang on the
    /// parts of a field.
    private static boolean isFounded(Refusal objection, Unreadable unreadable) {
        var paths = Stream.concat(Stream.ofNullable(objection.field()), objection.basis().stream());
        return objection.kind() == Refusal.Kind.CONFLICT
                ? paths.noneMatch(unreadable::covers)
                : paths.noneMatch(unreadable::concerns);
    }

    /// What somebody who may send it has sent.
    private record Asked(Caller caller, Actor actor, String name, JsonNode json) {

        /// Before anything is looked up, so that nobody learns from an answer what another council has.
        void refuseIfStrange(CommandReader.Sent sent) {
            var authority = sent.command().authority();
            if (!caller.maySee(authority)) {
                Noticed.as(LookKind.REFUSED);
                throw new Refused(new LedgerRefusal.AuthorityIsUnknown(authority));
            }
        }

        Order order(CommandReader.Sent sent, @Nullable IdempotencyKey key, @Nullable Long expectedVersion) {
            var request = key == null ? null : new KeyedRequest(key, name + " " + Json.canonical(json));
            return new Order(sent, actor, request, expectedVersion);
        }
    }
}
