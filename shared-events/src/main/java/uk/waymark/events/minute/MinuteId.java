package uk.waymark.events.minute;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Ref;
import uk.waymark.events.Slug;
import uk.waymark.events.body.MeetingId;

/// The id of a minute: the meeting's and the agenda item, such as `leics-cfosc/2018-11-06/8`.
public record MinuteId(@JsonValue String value) {
    public MinuteId {
        Slug.checked(value, "A minute id", "leics-cfosc/2018-11-06/8");
    }

    public static MinuteId of(MeetingId meeting, Ref item) {
        return new MinuteId(meeting + "/" + item);
    }

    public MeetingId meeting() {
        return new MeetingId(Slug.parent(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
