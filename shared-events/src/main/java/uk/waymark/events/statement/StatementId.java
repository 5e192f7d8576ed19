package uk.waymark.events.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Ref;
import uk.waymark.events.Slug;
import uk.waymark.events.minute.MinuteId;

/// The id of a statement: the minute's and the statement's ref, such as `leics-cfosc/2018-11-06/8/s1`.
public record StatementId(@JsonValue String value) {
    public StatementId {
        Slug.checked(value, "A statement id", "leics-cfosc/2018-11-06/8/s1");
    }

    public static StatementId of(MinuteId minute, Ref ref) {
        return new StatementId(minute + "/" + ref);
    }

    public MinuteId minute() {
        return new MinuteId(Slug.parent(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
