package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/// What was done, and when.
@Schema(description = "What was done, and when")
record ActionCompletion(String outcome, LocalDate effectiveOn, Instant recordedAt, String by) {}
