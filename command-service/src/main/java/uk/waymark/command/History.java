package uk.waymark.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.events.WaymarkEvent;

/// What other streams say, for commands that refer to them. It answers from committed events and those of the same
/// command.
public final class History {
    private final Function<StreamId, List<WaymarkEvent>> events;

    /// @param events the events of a stream in order; none for a stream that is not there
    public History(Function<StreamId, List<WaymarkEvent>> events) {
        this.events = events;
    }

    public <E extends WaymarkEvent> Optional<E> first(StreamId stream, Class<E> type) {
        return all(stream, type).findFirst();
    }

    public <E extends WaymarkEvent> Stream<E> all(StreamId stream, Class<E> type) {
        return events.apply(stream).stream().filter(type::isInstance).map(type::cast);
    }
}
