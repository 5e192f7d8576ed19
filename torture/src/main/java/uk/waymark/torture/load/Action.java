package uk.waymark.torture.load;

/// One promise in a council's plan; a stream of its own.
public record Action(String authority, String id) {}
