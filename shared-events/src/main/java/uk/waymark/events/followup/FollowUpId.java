package uk.waymark.events.followup;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Ref;
import uk.waymark.events.Slug;
import uk.waymark.events.minute.MinuteId;

/// The id of a follow-up: the minute's and the label of the item or undertaking that raised it.
public record FollowUpId(@JsonValue String value) {
    public FollowUpId {
        Slug.checked(value, "A follow-up id", "leics-cfosc/2018-11-06/8/c");
    }

    public static FollowUpId of(MinuteId minute, Ref label) {
        return new FollowUpId(minute + "/" + label);
    }

    public MinuteId minute() {
        return new MinuteId(Slug.parent(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
