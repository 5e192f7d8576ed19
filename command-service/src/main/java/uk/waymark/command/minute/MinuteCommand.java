package uk.waymark.command.minute;

import static uk.waymark.events.Capacity.CLERK;
import static uk.waymark.events.Capacity.INTEGRATION_CLIENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Document;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.minute.Contributor;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;

/// All that can be asked of a minute. Each takes effect on the day of the meeting, which the meeting itself settles.
public sealed interface MinuteCommand extends WaymarkCommand {
    MinuteId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// @param exempt why the public was excluded, such as the paragraph of Schedule 12A of the Local Government Act
    ///     1972; none for an item of the open part
    @MayBeSentBy({CLERK, INTEGRATION_CLIENT})
    record RecordMinute(
            AuthorityCode authority,
            MeetingId meeting,
            Ref item,
            String title,
            List<String> purpose,
            List<String> discussion,
            List<Contributor> contributors,
            List<Document> documents,
            @Nullable String exempt)
            implements MinuteCommand, Creation {
        @Override
        public String idField() {
            return "item";
        }

        @Override
        public MinuteId id() {
            return MinuteId.of(meeting, item);
        }
    }

    @MayBeSentBy({CLERK, INTEGRATION_CLIENT})
    record ResolveMinute(
            AuthorityCode authority,
            MinuteId id,
            Outcome outcome,
            @Nullable String addressee,
            List<ResolutionItem> items)
            implements MinuteCommand {}

    @MayBeSentBy({CLERK, INTEGRATION_CLIENT})
    record RecordUndertaking(
            AuthorityCode authority,
            MinuteId id,
            Ref ref,
            Role by,
            ItemKind kind,
            String wording,
            @Nullable Due due) implements MinuteCommand {}
}
