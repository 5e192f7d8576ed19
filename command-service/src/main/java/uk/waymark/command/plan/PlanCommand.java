package uk.waymark.command.plan;

import static uk.waymark.events.Capacity.BOARD_CHAIR;
import static uk.waymark.events.Capacity.CLERK;
import static uk.waymark.events.Capacity.DIRECTOR;
import static uk.waymark.events.Capacity.IMPROVEMENT_LEAD;
import static uk.waymark.events.Capacity.INTEGRATION_CLIENT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.EffectiveDate;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Document;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.SchemeCode;

/// All that can be asked of a plan.
public sealed interface PlanCommand extends WaymarkCommand {
    PlanId id();

    @Override
    default String subject() {
        return id().value();
    }

    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record DraftPlan(
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
            @EffectiveDate LocalDate effectiveOn)
            implements PlanCommand, Creation {}

    @MayBeSentBy({BOARD_CHAIR, CLERK, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record AdoptPlan(
            AuthorityCode authority,
            PlanId id,
            BodyId body,
            @Nullable MinuteId minute,
            @EffectiveDate LocalDate effectiveOn)
            implements PlanCommand {}

    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record SubmitPlan(
            AuthorityCode authority,
            PlanId id,
            String recipient,
            Document document,
            @EffectiveDate LocalDate effectiveOn)
            implements PlanCommand {}

    @MayBeSentBy({BOARD_CHAIR, CLERK, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record SetReportingCadence(
            AuthorityCode authority,
            PlanId id,
            Cadence cadence,
            @Nullable BodyId body,
            @EffectiveDate LocalDate effectiveOn)
            implements PlanCommand {}

    /// @param days at most so many calendar days after the due date that an action had first
    /// @param times at most so many revisions of an action's due date
    @MayBeSentBy({BOARD_CHAIR, CLERK, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record SetSlipCap(
            AuthorityCode authority,
            PlanId id,
            @Nullable Integer days,
            @Nullable Integer times,
            String reason,
            @Nullable MeetingId decidedAt,
            @EffectiveDate LocalDate effectiveOn)
            implements PlanCommand {}
}
