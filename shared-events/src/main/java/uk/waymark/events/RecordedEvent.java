package uk.waymark.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.authority.AuthorityCode;

/// One entry of the ledger as it is published: a CloudEvent 1.0 whose attributes travel as Kafka headers and whose
/// data is the stored JSON, byte for byte (UTF-8).
///
/// @param position dense and in commit order over the whole ledger, from 1
/// @param authoritySequence dense within the authority, from 1
/// @param version dense within the stream, from 1
/// @param by who acted
/// @param capacity in what capacity they acted; none when not stated
/// @param provenance JSON of a [Provenance]; none when not stated
/// @param correlationId the command that began it
/// @param causationId the event that caused it; none when a caller did
/// @param data the event's JSON
public record RecordedEvent(
        String id,
        long position,
        AuthorityCode authority,
        long authoritySequence,
        String type,
        String subject,
        long version,
        LocalDate effectiveOn,
        Instant recordedAt,
        String by,
        @Nullable String capacity,
        @Nullable String provenance,
        String correlationId,
        @Nullable String causationId,
        String data) {
    static final String TYPE_PREFIX = "waymark.";
    static final String TYPE_SUFFIX = ".v1";
    static final String SOURCE_PREFIX = "/authorities/";

    /// The attributes by the names that they have as Kafka headers.
    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", TYPE_PREFIX + type + TYPE_SUFFIX);
        headers.put("ce_source", SOURCE_PREFIX + authority);
        headers.put("ce_subject", subject);
        headers.put("ce_time", recordedAt.toString());
        headers.put("ce_sequence", Long.toString(position));
        headers.put("ce_authoritysequence", Long.toString(authoritySequence));
        headers.put("ce_subjectversion", Long.toString(version));
        headers.put("ce_effectiveon", effectiveOn.toString());
        headers.put("ce_correlationid", correlationId);
        putIfPresent(headers, "ce_causationid", causationId);
        headers.put("ce_by", by);
        putIfPresent(headers, "ce_capacity", capacity);
        putIfPresent(headers, "ce_provenance", provenance);
        headers.put("content-type", "application/json");
        return headers;
    }

    /// Reads what [#headers] wrote.
    ///
    /// @throws IllegalArgumentException when an attribute is missing or malformed
    public static RecordedEvent from(Map<String, String> headers, String data) {
        var read = new EventHeaders();
        headers.forEach(read::take);
        return read.event(data);
    }

    private static void putIfPresent(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
