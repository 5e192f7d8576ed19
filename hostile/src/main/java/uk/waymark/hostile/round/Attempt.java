package uk.waymark.hostile.round;

import java.util.List;
import uk.waymark.hostile.described.Operation;
import uk.waymark.hostile.kind.Chance;
import uk.waymark.hostile.kind.Kind;
import uk.waymark.hostile.wire.Message;

/// One request of a round. The round's seed and its number say all of it, but for the moments in tokens.
///
/// @param operation the one that was spoilt
record Attempt(long number, Kind kind, Operation operation, Message message) {
    static Attempt of(long seed, long number, List<Kind> kinds, Targets targets, String token) {
        var chance = new Chance(seed, number);
        // One after the other, so that none is left out of a short round.
        var kind = kinds.get((int) (number % kinds.size()));
        var operation = chance.of(targets.of(kind));
        return new Attempt(number, kind, operation, kind.spoiling().spoil(operation.polite(token), operation, chance));
    }

    /// Whether it is still the operation that the description has, or some other address or method.
    boolean isOfOperation() {
        var path = message.target().replaceFirst("\\?.*", "");
        return message.method().equals(operation.method()) && path.equals(operation.address("", ""));
    }
}
