package uk.waymark.access.person;

import java.util.UUID;

/// What was erased of somebody.
///
/// @param entries how many entries of the directory held the name; none is left
public record Erasure(UUID person, int entries, Scrubbed scrubbed) {}
