package uk.waymark.query.published;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Unit;

/// A measure as the public is told of it.
@Schema(description = "An indicator and what was read, counts from 1 to 5 suppressed")
record PublishedMeasure(
        String authority,
        @Schema(example = "leics-vacancy-rate") String id,
        String name,
        Unit unit,
        Better better,
        List<Reading> readings) {
    PublishedMeasure {
        readings = List.copyOf(readings);
    }

    PublishedMeasure suppressed() {
        return new PublishedMeasure(
                authority,
                id,
                name,
                unit,
                better,
                readings.stream().map(reading -> reading.suppressed(unit)).toList());
    }

    @Schema(description = "The figure of one period")
    record Reading(
            Period period,

            @Schema(description = "Null when it is suppressed", nullable = true) @Nullable
            Figure figure,

            @Schema(description = "Whether the figure is kept back because it counts from 1 to 5")
            boolean suppressed) {

        Reading suppressed(Unit unit) {
            return figure != null && new SmallCounts(unit).areIn(figure) ? new Reading(period, null, true) : this;
        }
    }
}
