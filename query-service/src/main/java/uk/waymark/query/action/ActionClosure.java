package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import uk.waymark.events.action.Closure;

/// Why and when an action was closed.
@Schema(description = "Why and when an action was closed")
record ActionClosure(Closure closure, String reason, LocalDate effectiveOn, Instant recordedAt, String by) {}
