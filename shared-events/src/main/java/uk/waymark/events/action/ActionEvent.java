package uk.waymark.events.action;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.Sha256;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;

/// All that can happen to an action.
public sealed interface ActionEvent extends WaymarkEvent {
    ActionId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// A plan promised something.
    ///
    /// @param findings those it answers; they may belong to several inspections
    /// @param priority the workstream it belongs to
    /// @param intendedOutcome what will be different when it is done
    /// @param accountable the executive who answers for it
    /// @param partners other organisations that share it
    /// @param start when work began or is to begin, often before the inspection
    record ActionAdded(
            AuthorityCode authority,
            ActionId id,
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
            Resource resource,
            LocalDate effectiveOn)
            implements ActionEvent {
        public ActionAdded {
            findings = List.copyOf(findings);
            partners = List.copyOf(partners);
            successMeasures = List.copyOf(successMeasures);
        }
    }

    /// An officer judged how an action was going on a day, and changed its rating.
    ///
    /// @param previous the rating that this one replaced; none the first time
    /// @param asAt the day the rating describes, often before the day it was recorded
    /// @param evidence refs of the action's evidence that it rests on
    /// @param decidedAt the meeting that settled it; none when no meeting did
    record ActionRated(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            @Nullable RatingCode previous,
            RatingCode rating,
            Direction direction,
            Rationale rationale,
            LocalDate asAt,
            List<Ref> evidence,
            @Nullable MeetingId decidedAt)
            implements ActionEvent {
        public ActionRated {
            evidence = List.copyOf(evidence);
        }

        @Override
        public LocalDate effectiveOn() {
            return asAt;
        }
    }

    /// An officer judged how an action was going on a day, and its rating stayed: “remains amber” is news.
    ///
    /// @param asAt the day the rating describes, often before the day it was recorded
    /// @param evidence refs of the action's evidence that it rests on
    /// @param decidedAt the meeting that settled it; none when no meeting did
    record ActionRatingConfirmed(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            RatingCode rating,
            Direction direction,
            Rationale rationale,
            LocalDate asAt,
            List<Ref> evidence,
            @Nullable MeetingId decidedAt)
            implements ActionEvent {
        public ActionRatingConfirmed {
            evidence = List.copyOf(evidence);
        }

        @Override
        public LocalDate effectiveOn() {
            return asAt;
        }
    }

    /// An action was given another date.
    ///
    /// @param previous the date it had
    /// @param grantedBy who allowed it
    /// @param decidedAt the meeting at which it was allowed; none when no meeting did
    record DueDateRevised(
            AuthorityCode authority,
            ActionId id,
            Due previous,
            Due due,
            String reason,
            Role grantedBy,
            @Nullable MeetingId decidedAt,
            LocalDate effectiveOn)
            implements ActionEvent {}

    /// Somebody told how an action went on, without rating it.
    record ActionProgressRecorded(AuthorityCode authority, ActionId id, String text, LocalDate effectiveOn)
            implements ActionEvent {}

    /// A document that backs an action was named.
    ///
    /// @param ref what ratings call it by
    /// @param sha256 the hash of the document's bytes, so that a later reader can tell whether it changed
    record EvidenceAttached(
            AuthorityCode authority, ActionId id, Ref ref, String title, URI uri, Sha256 sha256, LocalDate effectiveOn)
            implements ActionEvent {}

    /// A step on the way was set.
    record MilestoneAdded(AuthorityCode authority, ActionId id, Ref ref, String text, Due due, LocalDate effectiveOn)
            implements ActionEvent {}

    /// A step was taken.
    record MilestoneReached(
            AuthorityCode authority,
            ActionId id,
            Ref ref,
            @Nullable String note,
            LocalDate effectiveOn) implements ActionEvent {}

    /// An action needs no more work, for better or worse.
    record ActionClosed(AuthorityCode authority, ActionId id, Closure closure, String reason, LocalDate effectiveOn)
            implements ActionEvent {}

    /// A complete or closed action is worked on again. Its first closure stays on record.
    record ActionReopened(AuthorityCode authority, ActionId id, String reason, LocalDate effectiveOn)
            implements ActionEvent {}

    /// A second person, who may, found that a rating was right.
    ///
    /// @param ratingVersion the action's version at which it was given
    /// @param decidedAt the meeting that found so; none when no meeting did
    record RatingValidated(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            long ratingVersion,
            @Nullable String remark,
            @Nullable MeetingId decidedAt,
            LocalDate effectiveOn)
            implements ActionEvent {}

    /// A second person, who may, put another rating in the place of one, from that day on. Until then it held.
    ///
    /// @param ratingVersion the action's version at which the one overturned was given
    /// @param previous the rating that was overturned
    /// @param decidedAt the meeting that decided so; none when no meeting did
    record RatingOverturned(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            long ratingVersion,
            RatingCode previous,
            RatingCode rating,
            Direction direction,
            Rationale rationale,
            @Nullable MeetingId decidedAt,
            LocalDate effectiveOn)
            implements ActionEvent {}

    /// A rating had been entered wrongly. What was entered stays on record, and this is what was meant all along.
    ///
    /// @param ratingVersion the action's version at which it was given, whatever corrected it since
    /// @param previous the rating as it was entered or corrected last
    /// @param asAt the day that the rating describes
    /// @param reason what was wrong with the entry
    record RatingCorrected(
            AuthorityCode authority,
            ActionId id,
            Dimension dimension,
            long ratingVersion,
            RatingCode previous,
            RatingCode rating,
            Direction direction,
            Rationale rationale,
            LocalDate asAt,
            List<Ref> evidence,
            @Nullable MeetingId decidedAt,
            String reason)
            implements ActionEvent {
        public RatingCorrected {
            evidence = List.copyOf(evidence);
        }

        @Override
        public LocalDate effectiveOn() {
            return asAt;
        }
    }

    /// A document backs an action no more. That it did, and for how long, stays on record.
    record EvidenceWithdrawn(AuthorityCode authority, ActionId id, Ref ref, String reason, LocalDate effectiveOn)
            implements ActionEvent {}

    /// What was promised is done. Whether it makes a difference may be open still.
    record ActionCompleted(AuthorityCode authority, ActionId id, String outcome, LocalDate effectiveOn)
            implements ActionEvent {}
}
