package uk.waymark.command;

import java.time.LocalDate;

/// The day on which a command is handled.
public record Today(LocalDate date) {}
