package uk.waymark.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON in which events are stored and published: fields in the order of the record, absent ones left out, dates in
/// ISO 8601.
public final class EventJson {
    private EventJson() {}

    /// Reads events of other releases too: a field that this one does not know is passed over.
    public static JsonMapper mapper() {
        return configured(JsonMapper.builder()).build();
    }

    public static JsonMapper.Builder configured(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
