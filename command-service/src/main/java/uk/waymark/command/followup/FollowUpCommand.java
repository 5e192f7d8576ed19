package uk.waymark.command.followup;

import static uk.waymark.events.Capacity.ACTION_OWNER;
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
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteId;

/// All that can be asked of a follow-up.
public sealed interface FollowUpCommand extends WaymarkCommand {
    FollowUpId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// Sent by the policy on resolutions and undertakings, never by a caller.
    record RaiseFollowUp(
            AuthorityCode authority,
            FollowUpId id,
            BodyId body,
            MinuteId minute,
            Ref label,
            ItemKind kind,
            String wording,
            @Nullable Role owner,
            @Nullable Role counterpart,
            Due due,
            LocalDate raisedOn)
            implements FollowUpCommand, Creation {}

    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record AnswerFollowUp(
            AuthorityCode authority,
            FollowUpId id,
            String answer,
            Role answeredBy,
            List<Document> documents,
            @EffectiveDate LocalDate effectiveOn)
            implements FollowUpCommand {}

    @MayBeSentBy({BOARD_CHAIR, CLERK, INTEGRATION_CLIENT})
    record AcceptAnswer(
            AuthorityCode authority,
            FollowUpId id,
            MeetingId decidedAt,
            @Nullable String comment,
            @EffectiveDate LocalDate effectiveOn)
            implements FollowUpCommand {}

    @MayBeSentBy({BOARD_CHAIR, CLERK, INTEGRATION_CLIENT})
    record RejectAnswer(
            AuthorityCode authority,
            FollowUpId id,
            MeetingId decidedAt,
            String reason,
            @EffectiveDate LocalDate effectiveOn)
            implements FollowUpCommand {}
}
