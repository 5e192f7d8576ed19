package uk.waymark.command.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.ledger.Submission.Keyed;
import uk.waymark.command.reading.CommandReader;

/// A command that is ready to be decided, with the conditions that its caller put on it.
///
/// @param request the words with the key that the caller gave for them; none without a key
/// @param expectedVersion the version of the stream that the caller saw
public record Order(
        CommandReader.Sent sent,
        Actor actor,
        @Nullable KeyedRequest request,
        @Nullable Long expectedVersion) {

    /// As the ledger keeps it; none without a key.
    Optional<Keyed> keyed() {
        return Optional.ofNullable(request)
                .map(given -> given.within(sent.command().authority()));
    }
}
