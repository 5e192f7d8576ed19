package uk.waymark.events.minute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.waymark.events.Ref;
import uk.waymark.events.Slug;
import uk.waymark.events.body.MeetingId;

/// The id of a minute: the meeting's and the agenda item, such as `leics-cfosc/2018-11-06/8`.
public record MinuteId(@JsonValue String value) {
    private static final Pattern BEGINNING = Pattern.compile("[^/]+/[^/]+/[^/]+");

    public MinuteId {
        Slug.checked(value, "A minute id", "leics-cfosc/2018-11-06/8");
    }

    public static MinuteId of(MeetingId meeting, Ref item) {
        return new MinuteId(meeting + "/" + item);
    }

    /// The minute that a stream is, or came of: a follow-up, a statement. None for a stream of another sort.
    public static Optional<MinuteId> behind(String subject) {
        var beginning = BEGINNING.matcher(subject);
        return beginning.lookingAt() ? Optional.of(new MinuteId(beginning.group())) : Optional.empty();
    }

    public MeetingId meeting() {
        return new MeetingId(Slug.parent(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
