package uk.waymark.command.warning;

import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;

/// What a reader of the answer should look at again, told by whoever decided. It goes beside the event into the answer
/// and is not stored.
public record Warning(String sentence) {
    private static final String KEY = "warning";

    /// What is to be said beside the event.
    public MetaData beside() {
        return MetaData.with(KEY, sentence);
    }

    static Optional<String> of(EventMessage<?> message) {
        return Optional.ofNullable((String) message.getMetaData().get(KEY));
    }
}
