package uk.waymark.events.body;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Ref;
import uk.waymark.events.Slug;

/// The id of a meeting: the body's and the meeting's ref, such as `leics-cfosc/2018-11-06`.
public record MeetingId(@JsonValue String value) {
    public MeetingId {
        Slug.checked(value, "A meeting id", "leics-cfosc/2018-11-06");
    }

    public static MeetingId of(BodyId body, Ref ref) {
        return new MeetingId(body + "/" + ref);
    }

    public BodyId body() {
        return new BodyId(Slug.parent(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
