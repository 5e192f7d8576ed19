package uk.waymark.command.action;

import static uk.waymark.events.Capacity.ACTION_OWNER;
import static uk.waymark.events.Capacity.BOARD_CHAIR;
import static uk.waymark.events.Capacity.CLERK;
import static uk.waymark.events.Capacity.DIRECTOR;
import static uk.waymark.events.Capacity.IMPROVEMENT_LEAD;
import static uk.waymark.events.Capacity.INTEGRATION_CLIENT;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.EffectiveDate;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.NotInFuture;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.Sha256;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Closure;
import uk.waymark.events.action.Resource;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;

/// All that can be asked of an action.
public sealed interface ActionCommand extends WaymarkCommand {
    ActionId id();

    @Override
    default String subject() {
        return id().value();
    }

    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record AddAction(
            AuthorityCode authority,
            PlanId plan,
            Ref ref,
            List<FindingId> findings,
            @Nullable String priority,
            String text,
            @Nullable String intendedOutcome,
            Role lead,
            @Nullable Role accountable,
            List<String> partners,
            @Nullable LocalDate start,
            Due due,
            List<String> successMeasures,
            @Nullable Resource resource,
            @EffectiveDate LocalDate effectiveOn)
            implements ActionCommand, Creation {
        @Override
        public String idField() {
            return "ref";
        }

        @Override
        public ActionId id() {
            return ActionId.of(plan, ref);
        }
    }

    /// @param lateEntry whether it may describe a day before the latest rating's; it then holds until the next one's
    /// @param expectedRating the rating that the caller believes is current, or that holds on the day of a late
    ///     entry; another one is a conflict
    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record RateAction(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            RatingCode rating,
            @Nullable Direction direction,
            Rationale rationale,
            @EffectiveDate LocalDate asAt,
            List<Ref> evidence,
            @Nullable MeetingId decidedAt,
            @Nullable Boolean lateEntry,
            @Nullable RatingCode expectedRating)
            implements ActionCommand {}

    /// @param ratingVersion the action's version at which it was given; the current rating when left out
    @MayBeSentBy({BOARD_CHAIR, DIRECTOR})
    record ValidateRating(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            @Nullable Integer ratingVersion,
            @Nullable String remark,
            @Nullable MeetingId decidedAt,
            @EffectiveDate LocalDate effectiveOn)
            implements ActionCommand {}

    /// @param rating what the current rating shall be instead
    /// @param expectedRating the rating that the caller believes is current; another one is a conflict
    @MayBeSentBy({BOARD_CHAIR, DIRECTOR})
    record OverturnRating(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            RatingCode rating,
            @Nullable Direction direction,
            Rationale rationale,
            @Nullable MeetingId decidedAt,
            @Nullable RatingCode expectedRating,
            @EffectiveDate LocalDate effectiveOn)
            implements ActionCommand {}

    /// @param ratingVersion the action's version at which it was given
    /// @param asAt the day that it describes; as before when left out
    /// @param reason what was wrong with the entry
    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record CorrectRating(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            int ratingVersion,
            RatingCode rating,
            @Nullable Direction direction,
            Rationale rationale,
            @NotInFuture @Nullable LocalDate asAt,
            List<Ref> evidence,
            @Nullable MeetingId decidedAt,
            String reason)
            implements ActionCommand {}

    @MayBeSentBy({BOARD_CHAIR, CLERK, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record ReviseDueDate(
            AuthorityCode authority,
            ActionId id,
            Due due,
            String reason,
            Role grantedBy,
            @Nullable MeetingId decidedAt,
            @EffectiveDate LocalDate effectiveOn)
            implements ActionCommand {}

    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record RecordProgress(
            AuthorityCode authority,
            ActionId id,
            String text,
            @EffectiveDate LocalDate effectiveOn) implements ActionCommand {}

    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record AttachEvidence(
            AuthorityCode authority,
            ActionId id,
            Ref ref,
            String title,
            URI uri,
            Sha256 sha256,
            @EffectiveDate LocalDate effectiveOn)
            implements ActionCommand {}

    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record WithdrawEvidence(
            AuthorityCode authority,
            ActionId id,
            Ref ref,
            String reason,
            @EffectiveDate LocalDate effectiveOn) implements ActionCommand {}

    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record AddMilestone(
            AuthorityCode authority,
            ActionId id,
            Ref ref,
            String text,
            Due due,
            @EffectiveDate LocalDate effectiveOn) implements ActionCommand {}

    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record ReachMilestone(
            AuthorityCode authority,
            ActionId id,
            Ref ref,
            @Nullable String note,
            @EffectiveDate LocalDate effectiveOn) implements ActionCommand {}

    /// @param outcome what was done
    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record CompleteAction(
            AuthorityCode authority,
            ActionId id,
            String outcome,
            @EffectiveDate LocalDate effectiveOn) implements ActionCommand {}

    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record CloseAction(
            AuthorityCode authority,
            ActionId id,
            Closure closure,
            String reason,
            @EffectiveDate LocalDate effectiveOn) implements ActionCommand {}

    @MayBeSentBy({BOARD_CHAIR, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record ReopenAction(
            AuthorityCode authority,
            ActionId id,
            String reason,
            @EffectiveDate LocalDate effectiveOn) implements ActionCommand {}
}
