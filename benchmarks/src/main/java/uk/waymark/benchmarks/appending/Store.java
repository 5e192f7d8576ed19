package uk.waymark.benchmarks.appending;

import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.WaymarkEvent;

/// What keeps events and lets commands be decided over them.
public interface Store {
    String name();

    /// The event begins a stream, and nothing decides about it. It is on disk when this returns.
    void append(WaymarkEvent event);

    /// The command's events are on disk when this returns.
    void decide(WaymarkCommand command);

    /// How many events it holds.
    long count();
}
