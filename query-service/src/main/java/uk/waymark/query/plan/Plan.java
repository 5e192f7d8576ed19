package uk.waymark.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.Provenance;

/// A plan and how its actions stand on the day that is asked about.
@Schema(description = "A plan and how its actions stand on the day that is asked about")
record Plan(
        String authority,
        @Schema(example = "leics-ociap") String id,
        String name,
        @Schema(nullable = true) @Nullable String shortName,
        @Schema(description = "The first day of its period") LocalDate from,
        @Schema(description = "The last day of its period") LocalDate to,

        @Schema(description = "Ids of the inspections that it answers")
        List<String> inspections,

        @Schema(example = "RAG-3") String deliveryScheme,
        @Schema(nullable = true) @Nullable String impactScheme,
        String owner,

        @Schema(description = "How often its progress is reported", nullable = true) @Nullable
        Cadence reportingCadence,

        @Schema(description = "The body to which it is reported", nullable = true) @Nullable
        String reportsTo,

        List<Adoption> adoptions,
        List<Submission> submissions,
        @Schema(description = "How many actions it has") int actions,
        @Schema(description = "How many of them are closed") int closed,

        @Schema(description = "How many are open and past their day")
        int overdue,

        @Schema(description = "How many are open and past the day they had at first")
        int overdueAgainstOriginal,

        Tallies tallies,

        @Schema(description = "The day on which it was drafted")
        LocalDate effectiveOn,

        long version,

        @Schema(description = "Where its words came from; ILLUSTRATION means that no source says it", nullable = true)
        @Nullable
        Provenance provenance) {
    Plan {
        inspections = List.copyOf(inspections);
        adoptions = List.copyOf(adoptions);
        submissions = List.copyOf(submissions);
    }
}
