package uk.waymark.access.person;

import java.util.UUID;

/// What was erased of somebody.
///
/// @param entries how many entries of the caller's councils held the name; none is left, of any council
public record Erasure(UUID person, int entries, Scrubbed scrubbed) {}
