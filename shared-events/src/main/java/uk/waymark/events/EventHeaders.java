package uk.waymark.events;

import java.time.DateTimeException;
import java.util.function.Function;
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
        return new RecordedEvent(
                required("ce_id", id),
                number("ce_sequence", sequence),
                read("ce_source", source, EventHeaders::authority),
                number("ce_authoritysequence", authoritySequence),
                read("ce_type", type, EventHeaders::simpleType),
                required("ce_subject", subject),
                number("ce_subjectversion", subjectVersion),
                read("ce_effectiveon", effectiveOn, Iso::day),
                read("ce_time", time, Iso::moment),
                required("ce_by", by),
                capacity,
                provenance,
                required("ce_correlationid", correlationId),
                causationId,
                data);
    }

    private static AuthorityCode authority(String source) {
        return new AuthorityCode(between(RecordedEvent.SOURCE_PREFIX, source, ""));
    }

    private static String simpleType(String type) {
        return between(RecordedEvent.TYPE_PREFIX, type, RecordedEvent.TYPE_SUFFIX);
    }

    private static String between(String prefix, String value, String suffix) {
        if (value.length() <= prefix.length() + suffix.length()
                || !value.startsWith(prefix)
                || !value.endsWith(suffix)) {
            throw new IllegalArgumentException("It has the form %s…%s".formatted(prefix, suffix));
        }
        return value.substring(prefix.length(), value.length() - suffix.length());
    }

    private static <T> T read(String name, @Nullable String value, Function<String, T> reading) {
        var present = required(name, value);
        try {
            return reading.apply(present);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed(name, present, e);
        }
    }

    private static long number(String name, @Nullable String value) {
        var present = required(name, value);
        try {
            return Long.parseLong(present);
        } catch (NumberFormatException e) {
            throw malformed(name, present, e);
        }
    }

    private static IllegalArgumentException malformed(String name, String value, RuntimeException reason) {
        return new IllegalArgumentException(
                "The header %s cannot be “%s”. %s".formatted(name, value, reason.getMessage()), reason);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("The header %s is missing".formatted(name));
        }
        return value;
    }
}
