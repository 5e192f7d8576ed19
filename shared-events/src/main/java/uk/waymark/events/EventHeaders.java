package uk.waymark.events;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.authority.AuthorityCode;

/// The attributes of one published event, taken from its headers one after the other.
public final class EventHeaders {
    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String source;
    private @Nullable String subject;
    private @Nullable String time;
    private @Nullable String sequence;
    private @Nullable String authoritySequence;
    private @Nullable String subjectVersion;
    private @Nullable String effectiveOn;
    private @Nullable String correlationId;
    private @Nullable String causationId;
    private @Nullable String by;
    private @Nullable String capacity;
    private @Nullable String provenance;

    /// Others than an event's are passed over.
    public void take(String name, String value) {
        switch (name) {
            case "ce_id" -> id = value;
            case "ce_type" -> type = value;
            case "ce_source" -> source = value;
            case "ce_subject" -> subject = value;
            case "ce_time" -> time = value;
            case "ce_sequence" -> sequence = value;
            case "ce_authoritysequence" -> authoritySequence = value;
            case "ce_subjectversion" -> subjectVersion = value;
            case "ce_effectiveon" -> effectiveOn = value;
            case "ce_correlationid" -> correlationId = value;
            case "ce_causationid" -> causationId = value;
            case "ce_by" -> by = value;
            case "ce_capacity" -> capacity = value;
            case "ce_provenance" -> provenance = value;
            default -> {
                // Says how to read the others, or is somebody else's.
            }
        }
    }

    /// @throws IllegalArgumentException when an attribute is missing or malformed
    public RecordedEvent event(String data) {
        var fullType = required("ce_type", type);
        return new RecordedEvent(
                required("ce_id", id),
                Long.parseLong(required("ce_sequence", sequence)),
                new AuthorityCode(required("ce_source", source).substring(RecordedEvent.SOURCE_PREFIX.length())),
                Long.parseLong(required("ce_authoritysequence", authoritySequence)),
                fullType.substring(
                        RecordedEvent.TYPE_PREFIX.length(), fullType.length() - RecordedEvent.TYPE_SUFFIX.length()),
                required("ce_subject", subject),
                Long.parseLong(required("ce_subjectversion", subjectVersion)),
                Iso.day(required("ce_effectiveon", effectiveOn)),
                Iso.moment(required("ce_time", time)),
                required("ce_by", by),
                capacity,
                provenance,
                required("ce_correlationid", correlationId),
                causationId,
                data);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("The header %s is missing".formatted(name));
        }
        return value;
    }
}
