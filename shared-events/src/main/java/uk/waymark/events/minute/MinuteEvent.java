package uk.waymark.events.minute;

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

/// All that can happen to a minute, the record of one agenda item.
public sealed interface MinuteEvent extends WaymarkEvent {
    MinuteId id();

    /// The day of the meeting.
    LocalDate meetingOn();

    @Override
    default String subject() {
        return id().value();
    }

    @Override
    default LocalDate effectiveOn() {
        return meetingOn();
    }

    /// What was put before the body and said about it.
    ///
    /// @param item the number of the agenda item
    /// @param purpose what the body was asked to do, in the words of the paper
    /// @param discussion the points made, in order
    /// @param exempt why the public was excluded, which keeps the item and all that came of it from those who were
    ///     too; none for an item of the open part
    record MinuteRecorded(
            AuthorityCode authority,
            MinuteId id,
            BodyId body,
            MeetingId meeting,
            Ref item,
            LocalDate meetingOn,
            String title,
            List<String> purpose,
            List<String> discussion,
            List<Contributor> contributors,
            List<Document> documents,
            @Nullable String exempt)
            implements MinuteEvent {
        public MinuteRecorded {
            purpose = List.copyOf(purpose);
            discussion = List.copyOf(discussion);
            contributors = List.copyOf(contributors);
            documents = List.copyOf(documents);
        }
    }

    /// The body's formal outcome of the item. It does not mean that the resulting work is finished.
    ///
    /// @param addressee whom an advice is for
    record MinuteResolved(
            AuthorityCode authority,
            MinuteId id,
            BodyId body,
            LocalDate meetingOn,
            Outcome outcome,
            @Nullable String addressee,
            List<ResolutionItem> items)
            implements MinuteEvent {
        public MinuteResolved {
            items = List.copyOf(items);
        }
    }

    /// Somebody promised something in discussion, outside the resolution.
    ///
    /// @param ref told apart from the labels of the resolution
    /// @param by who promised
    record UndertakingGiven(
            AuthorityCode authority,
            MinuteId id,
            BodyId body,
            LocalDate meetingOn,
            Ref ref,
            Role by,
            ItemKind kind,
            String wording,
            Due due)
            implements MinuteEvent {}
}
