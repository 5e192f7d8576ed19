package uk.waymark.command.feed;

/// Where the broker put an event.
///
/// @param position of the event in the ledger
record Place(int partition, long offset, long position) {}
