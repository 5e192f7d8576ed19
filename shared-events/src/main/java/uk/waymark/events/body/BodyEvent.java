package uk.waymark.events.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;

/// All that can happen to a board or committee.
public sealed interface BodyEvent extends WaymarkEvent {
    BodyId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// A board or committee began its work.
    ///
    /// @param parent the body within which it works; none when it stands alone
    record BodyEstablished(
            AuthorityCode authority,
            BodyId id,
            String name,
            @Nullable BodyId parent,
            LocalDate effectiveOn) implements BodyEvent {}

    /// A meeting was fixed, or announced for a time that is not yet a date.
    ///
    /// @param due when it is to be held
    record MeetingScheduled(
            AuthorityCode authority,
            BodyId id,
            Ref ref,
            Due due,
            @Nullable String title,
            LocalDate effectiveOn) implements BodyEvent {
        public MeetingId meeting() {
            return MeetingId.of(id, ref);
        }
    }

    /// A later meeting found the minutes of a meeting right.
    ///
    /// @param meeting whose minutes they are
    /// @param confirmedAt the later meeting
    /// @param meetingOn the day of the later meeting
    /// @param corrections what was to be changed in them; none when nothing was
    record MinutesConfirmed(
            AuthorityCode authority,
            BodyId id,
            Ref meeting,
            Ref confirmedAt,
            LocalDate meetingOn,
            @Nullable String corrections)
            implements BodyEvent {
        @Override
        public LocalDate effectiveOn() {
            return meetingOn;
        }
    }
}
