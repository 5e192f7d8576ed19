package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;
import uk.waymark.events.action.Resource;

/// A promise of a plan as it stands on the day that is asked about.
@Schema(description = "A promise of a plan as it stands on the day that is asked about")
record Action(
        String authority,
        @Schema(example = "leics-ociap/3") String id,
        @Schema(example = "leics-ociap") String plan,
        @Schema(example = "3") String ref,
        String text,

        @Schema(description = "Ids of the findings that it answers")
        List<String> findings,

        @Schema(description = "The workstream it belongs to", nullable = true) @Nullable
        String priority,

        @Schema(nullable = true) @Nullable String intendedOutcome,
        String lead,
        @Schema(nullable = true) @Nullable String accountable,
        List<String> partners,
        @Schema(nullable = true) @Nullable LocalDate start,
        List<String> successMeasures,
        Resource resource,
        Due due,

        @Schema(description = "The last day on which it is in time, where that is known", nullable = true) @Nullable
        LocalDate dueOn,

        @Schema(description = "What was due at first") Due originalDue,
        @Schema(nullable = true) @Nullable LocalDate originalDueOn,
        int timesRevised,

        @Schema(description = "Each date that it was given, and why")
        List<DueRevision> dueRevisions,

        @Schema(description = "Open, and its day is past") boolean overdue,

        @Schema(description = "Open, and the day it had at first is past")
        boolean overdueAgainstOriginal,

        ActionStatus status,

        @Schema(description = "What was done; null while it is not, or is worked on again", nullable = true) @Nullable
        ActionCompletion completion,

        @Schema(description = "The closure that holds; null while it is open", nullable = true) @Nullable
        ActionClosure closure,

        @Schema(description = "The first closure, which a reopened action keeps", nullable = true) @Nullable
        ActionClosure firstClosure,

        Ratings ratings,
        List<Evidence> evidence,
        List<Milestone> milestones,

        @Schema(description = "The day on which it was added")
        LocalDate effectiveOn,

        long version,

        @Schema(description = "Where its words came from; ILLUSTRATION means that no source says it", nullable = true)
        @Nullable
        Provenance provenance) {
    Action {
        findings = List.copyOf(findings);
        partners = List.copyOf(partners);
        successMeasures = List.copyOf(successMeasures);
        dueRevisions = List.copyOf(dueRevisions);
        evidence = List.copyOf(evidence);
        milestones = List.copyOf(milestones);
    }
}
