package uk.waymark.command;

import java.time.LocalDate;

/// The day on which a command is handled, for rules about days that are still to come.
public record Today(LocalDate date) {}
