package uk.waymark.command.ledger;

import java.util.List;

/// What a command did.
///
/// @param id the stream that decided
/// @param version of that stream, which counts its events from 1
/// @param position of the last event that the command led to, follow-ups included
/// @param bookmark what a query takes to wait for that effect
/// @param events the names of all events that it led to, in order
/// @param warnings what a reader should look at again; nothing that kept it from being done
public record Answer(
        String id, long version, long position, String bookmark, List<String> events, List<String> warnings) {
    public Answer {
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }
}
