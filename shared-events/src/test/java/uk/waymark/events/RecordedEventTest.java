package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.events.authority.AuthorityCode;

class RecordedEventTest {
    private static final String DATA = "{\"authority\":\"E10000018\"}";

    @Test
    void it_is_published_under_the_attributes_of_the_contract() {
        assertThat(event("Director", "{\"kind\":\"DOCUMENT\"}", "e119").headers())
                .containsExactly(
                        entry("ce_specversion", "1.0"),
                        entry("ce_id", "e120"),
                        entry("ce_type", "waymark.ActionRated.v1"),
                        entry("ce_source", "/authorities/E10000018"),
                        entry("ce_subject", "leics-ociap/3"),
                        entry("ce_time", "2026-11-22T09:00:00.123456Z"),
                        entry("ce_sequence", "120"),
                        entry("ce_authoritysequence", "88"),
                        entry("ce_subjectversion", "5"),
                        entry("ce_effectiveon", "2018-11-06"),
                        entry("ce_correlationid", "c1"),
                        entry("ce_causationid", "e119"),
                        entry("ce_by", "anonymous"),
                        entry("ce_capacity", "Director"),
                        entry("ce_provenance", "{\"kind\":\"DOCUMENT\"}"),
                        entry("content-type", "application/json"));
    }

    @Test
    void what_is_not_stated_has_no_attribute() {
        assertThat(event(null, null, null).headers())
                .doesNotContainKeys("ce_causationid", "ce_capacity", "ce_provenance");
    }

    @Test
    void it_is_read_as_it_was_written() {
        var full = event("Director", "{\"kind\":\"DOCUMENT\"}", "e119");
        var bare = event(null, null, null);

        assertThat(RecordedEvent.from(full.headers(), DATA)).isEqualTo(full);
        assertThat(RecordedEvent.from(bare.headers(), DATA)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_subject",
                "ce_time",
                "ce_sequence",
                "ce_authoritysequence",
                "ce_subjectversion",
                "ce_effectiveon",
                "ce_correlationid",
                "ce_by"
            })
    void a_missing_attribute_is_named(String attribute) {
        var headers = new LinkedHashMap<>(event(null, null, null).headers());
        headers.remove(attribute);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedEvent.from(headers, DATA))
                .withMessageContaining(attribute);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_type, v1",
        "ce_type, waymark.v1",
        "ce_type, waymark..v1",
        "ce_type, another.ActionRated.v1",
        "ce_type, waymark.ActionRated.v2",
        "ce_source, E10000018",
        "ce_source, /authorities/",
        "ce_source, /schools/xxxE10000018",
        "ce_sequence, first",
        "ce_authoritysequence, 1.5",
        "ce_subjectversion, v1",
        "ce_effectiveon, yesterday",
        "ce_effectiveon, 2018-13-06",
        "ce_time, 2018-11-06T24:61:00Z",
        "ce_time, noon"
    })
    void a_malformed_attribute_is_named(String attribute, String value) {
        var headers = new LinkedHashMap<>(event(null, null, null).headers());
        headers.put(attribute, value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedEvent.from(headers, DATA))
                .withMessageContaining(attribute)
                .withMessageContaining(value);
    }

    private static RecordedEvent event(
            @Nullable String capacity, @Nullable String provenance, @Nullable String causationId) {
        return new RecordedEvent(
                "e120",
                120,
                new AuthorityCode("E10000018"),
                88,
                "ActionRated",
                "leics-ociap/3",
                5,
                LocalDate.of(2018, 11, 6),
                Instant.parse("2026-11-22T09:00:00.123456Z"),
                "anonymous",
                capacity,
                provenance,
                "c1",
                causationId,
                DATA);
    }
}
