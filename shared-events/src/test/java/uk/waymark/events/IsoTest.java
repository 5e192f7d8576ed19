package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days and moments are read as Java's own formatters read them, only sooner.
class IsoTest {
    @Test
    void a_day_is_read() {
        assertThat(Iso.day("2018-11-06")).isEqualTo(LocalDate.of(2018, 11, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-06T09:08:07Z",
                "2018-11-06T09:08:07.1Z",
                "2018-11-06T09:08:07.123456Z",
                "2018-11-06T09:08:07.000000001Z",
                "2018-11-06T09:08:07.123456789Z",
                "2018-11-06T09:08:07.5+01:00",
                "9999-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00.0Z"
            })
    void a_moment_is_read_with_all_its_digits(String text) {
        assertThat(Iso.moment(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018-11-6",
                "2018-11-06 ",
                "2018-11-061",
                "2018-13-06",
                "2018-02-30",
                "2018/11/06",
                "2018-11/06",
                "2018-11-0x",
                "2018-11-0/",
                "2018-11-0:",
                "x018-11-06",
                "2018-11-06T"
            })
    void what_is_no_day_is_refused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Iso.day(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-06",
                "2018-11-06T09:08:07",
                "2018-11-06T09:08:07.5",
                "2018-11-06T09:08:07.5z1",
                "2018-11-06T09:08:07,5Z",
                "2018-11-06T09:08:07.12x4Z",
                "2018-11-06T09:08:07.1234567891Z",
                "2018-11-06T09:08:61.5Z",
                "2018-02-30T09:08:07.5Z",
                "2018-11-06_09:08:07.5Z",
                "2018-11-06T09-08:07.5Z",
                "2018-11-06T09:x8:07.5Z"
            })
    void what_is_no_moment_is_refused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Iso.moment(text));
    }
}
