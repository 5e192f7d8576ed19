package uk.waymark.events.inspection;

/// A grade as published: words changed over the years, ranks did not.
///
/// @param rank 1 is the best
/// @param label the words of the framework
public record Grade(int rank, String label) {}
