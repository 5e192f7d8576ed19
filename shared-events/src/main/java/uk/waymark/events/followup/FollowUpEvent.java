package uk.waymark.events.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteId;

/// All that can happen to a follow-up.
public sealed interface FollowUpEvent extends WaymarkEvent {
    FollowUpId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// A resolution item or an undertaking became a duty.
    ///
    /// @param label of the item or undertaking that raised it
    /// @param owner who is to do it; none when nobody was named
    /// @param raisedOn the day of the meeting
    record FollowUpRaised(
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
            implements FollowUpEvent {
        @Override
        public LocalDate effectiveOn() {
            return raisedOn;
        }
    }

    /// Its owner answered. The body has yet to accept.
    record FollowUpAnswered(
            AuthorityCode authority,
            FollowUpId id,
            String answer,
            Role answeredBy,
            List<Document> documents,
            LocalDate effectiveOn)
            implements FollowUpEvent {
        public FollowUpAnswered {
            documents = List.copyOf(documents);
        }
    }

    /// The body accepted the answer, which discharges the duty.
    ///
    /// @param decidedAt the body's meeting that accepted it
    record AnswerAccepted(
            AuthorityCode authority,
            FollowUpId id,
            MeetingId decidedAt,
            @Nullable String comment,
            LocalDate effectiveOn)
            implements FollowUpEvent {}

    /// The body did not accept the answer, so the duty is open again.
    ///
    /// @param decidedAt the body's meeting that rejected it
    record AnswerRejected(
            AuthorityCode authority, FollowUpId id, MeetingId decidedAt, String reason, LocalDate effectiveOn)
            implements FollowUpEvent {}
}
