package uk.waymark.command.ledger;

/// The answer to a command, and whether it started a stream.
///
/// @param created whether the command started the stream that `answer` names
public record Receipt(Answer answer, boolean created) {}
