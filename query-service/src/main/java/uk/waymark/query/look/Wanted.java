package uk.waymark.query.look;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.look.LookKind;

/// Which looks are asked for.
///
/// @param from none for the beginning
/// @param to none for today
/// @param kind none for all
record Wanted(
        @Parameter(description = "The first day", schema = @Schema(type = "string", format = "date")) @Nullable
        LocalDate from,

        @Parameter(description = "The last day", schema = @Schema(type = "string", format = "date")) @Nullable
        LocalDate to,

        @Parameter(description = "What sort of look") @Nullable
        LookKind kind) {}
