package uk.waymark.query.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.Provenance;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Unit;

/// An indicator with what it aims for and what was read.
@Schema(description = "An indicator with what it aims for and what was read")
record Measure(
        String authority,
        @Schema(example = "leics-vacancy-rate") String id,
        String name,

        @Schema(description = "That of a list of measures", example = "WF-VAC", nullable = true) @Nullable
        String code,

        Unit unit,
        Better better,
        Cadence cadence,

        @Schema(description = "Ids of the actions whose success it shows")
        List<String> actions,

        @Schema(description = "What it aims for today; null when nothing was ever said of that", nullable = true)
        @Nullable
        Aim target,

        @Schema(description = "All that it aimed for, by the day from which it did")
        List<Aim> targets,

        @Schema(
                description =
                        "Every figure that was entered, by its period, the last of a period being the one that holds")
        List<Reading> readings,

        @Schema(description = "The day on which it was defined")
        LocalDate effectiveOn,

        long version,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    Measure {
        actions = List.copyOf(actions);
        targets = List.copyOf(targets);
        readings = List.copyOf(readings);
    }
}
