package uk.waymark.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.inspection.FindingKind;

/// One thing that an inspection said, and the actions that answer it.
@Schema(description = "One thing that an inspection said, and the actions that answer it")
record Finding(
        @Schema(example = "leics-sif-2016/3") String id,
        String ref,
        FindingKind kind,
        @Schema(nullable = true) @Nullable String area,
        String text,
        @Schema(nullable = true) @Nullable Integer page,
        @Schema(nullable = true) @Nullable String partner,
        @Schema(nullable = true) @Nullable String rootCause,
        @Schema(nullable = true) @Nullable String commentary,
        List<Answering> actions,

        @Schema(description = "That the council disputes it; null when it does not", nullable = true) @Nullable
        Contest contest,

        LocalDate effectiveOn,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    Finding {
        actions = List.copyOf(actions);
    }

    /// An action that answers a finding.
    @Schema(description = "An action that answers the finding")
    record Answering(
            @Schema(example = "leics-ociap/3") String id,
            String plan,
            String ref,
            String text,
            @Schema(example = "OPEN") String status,

            @Schema(description = "The delivery rating that holds", example = "AMBER", nullable = true) @Nullable
            String rating) {}
}
