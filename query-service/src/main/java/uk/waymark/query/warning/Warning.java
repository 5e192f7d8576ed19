package uk.waymark.query.warning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.Dimension;

/// Something about the record of an action that an auditor would ask about.
@Schema(description = "Something about the record of an action that an auditor would ask about; it accuses nobody")
record Warning(
        WarningKind kind,

        @Schema(example = "leics-ociap/3") String action,

        @Schema(description = "The dimension whose rating it is about; null when it is not about one", nullable = true)
        @Nullable
        Dimension dimension,

        @Schema(example = "Delivery is GREEN as at 6 November 2018, and no evidence backs it")
        String sentence,

        @Schema(description = "The day from which it was so")
        LocalDate since,

        @Schema(description = "The events that it rests on, in the order in which they were recorded")
        List<Ground> events) {
    Warning {
        events = List.copyOf(events);
    }
}
