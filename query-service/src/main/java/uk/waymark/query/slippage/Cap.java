package uk.waymark.query.slippage;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far dates may slip before a body has to grant it.
@Schema(description = "How far dates may slip before a body has to grant it")
record Cap(
        @Schema(description = "At most so many days after the original date", nullable = true) @Nullable
        Integer days,

        @Schema(description = "At most so many revisions", nullable = true) @Nullable
        Integer times) {}
