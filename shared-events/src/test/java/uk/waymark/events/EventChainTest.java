package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.events.authority.AuthorityCode;

/// Hashes that a few lines of Python made of the same fields, as the class describes them.
class EventChainTest {
    private static final AuthorityCode LEICESTERSHIRE = new AuthorityCode("E10000018");
    private static final Sha256 START = new Sha256("a0568a2d669066a13a3b0635c5ae244b301e554739e5f39fd809679e64265c4f");

    @Test
    void it_starts_from_the_code_of_the_authority() {
        assertThat(EventChain.start(LEICESTERSHIRE)).isEqualTo(START);
        assertThat(EventChain.start(new AuthorityCode("E06000016"))).isNotEqualTo(START);
    }

    @Test
    void a_hash_is_of_all_that_is_published_and_of_what_is_absent() {
        var event = new RecordedEvent(
                "e120",
                120,
                LEICESTERSHIRE,
                88,
                "ActionRated",
                "leics-ociap/3",
                5,
                LocalDate.of(2018, 11, 6),
                Instant.parse("2026-11-22T09:00:00.123456Z"),
                "anonymous",
                "Director",
                null,
                "c1",
                null,
                "{\"rationale\":\"Größer\"}");

        assertThat(EventChain.next(START, event).value())
                .isEqualTo("f1bae9c6f7e8cadc80b00e34be4ef919101c6ad45401936c277ae956acf280ba");
    }
}
