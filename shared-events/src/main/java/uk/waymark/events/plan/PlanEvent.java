package uk.waymark.events.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.Role;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.SchemeCode;

/// All that can happen to a plan.
public sealed interface PlanEvent extends WaymarkEvent {
    PlanId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// A plan was drawn up.
    ///
    /// @param from the first day of its period
    /// @param to the last day of its period
    /// @param inspections those it answers
    /// @param impactScheme none when the plan does not rate impact
    record PlanDrafted(
            AuthorityCode authority,
            PlanId id,
            String name,
            @Nullable String shortName,
            LocalDate from,
            LocalDate to,
            List<InspectionId> inspections,
            SchemeCode deliveryScheme,
            @Nullable SchemeCode impactScheme,
            Role owner,
            LocalDate effectiveOn)
            implements PlanEvent {
        public PlanDrafted {
            inspections = List.copyOf(inspections);
        }

        /// What ratings of that dimension mean; empty when the plan does not rate it.
        public Optional<SchemeCode> scheme(Dimension dimension) {
            return Optional.ofNullable(
                    switch (dimension) {
                        case DELIVERY -> deliveryScheme;
                        case IMPACT -> impactScheme;
                    });
        }
    }

    /// A body took the plan as its own.
    ///
    /// @param minute where that is minuted; none when the minute is not kept here
    record PlanAdopted(
            AuthorityCode authority,
            PlanId id,
            BodyId body,
            @Nullable MinuteId minute,
            LocalDate effectiveOn) implements PlanEvent {}

    /// The plan was sent to somebody who may demand it, such as an inspectorate.
    record PlanSubmitted(AuthorityCode authority, PlanId id, String recipient, Document document, LocalDate effectiveOn)
            implements PlanEvent {}

    /// It was settled how often the plan's progress is reported.
    ///
    /// @param body to which it is reported; none when that is not said
    record ReportingCadenceSet(
            AuthorityCode authority,
            PlanId id,
            Cadence cadence,
            @Nullable BodyId body,
            LocalDate effectiveOn) implements PlanEvent {}

    /// It was settled how far the due dates of the plan's actions may slip unless a body grants more.
    ///
    /// @param days at most so many calendar days after the due date that an action had first; none when that is not
    ///     limited
    /// @param times at most so many revisions of an action's due date; none when that is not limited
    /// @param decidedAt the meeting that settled it; none when no meeting did
    record SlipCapSet(
            AuthorityCode authority,
            PlanId id,
            @Nullable Integer days,
            @Nullable Integer times,
            String reason,
            @Nullable MeetingId decidedAt,
            LocalDate effectiveOn)
            implements PlanEvent {}
}
