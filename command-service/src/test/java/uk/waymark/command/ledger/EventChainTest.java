package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.events.EventChain;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

@CommandServiceTest
class EventChainTest {
    private final Council council;
    private final JdbcClient db;

    EventChainTest(@LocalServerPort int port, @Autowired JdbcClient db) {
        this.council = new Council(new Http(port));
        this.db = db;
    }

    private record Stored(RecordedEvent event, Sha256 hash) {}

    @Test
    void every_event_is_bound_to_all_before_it() {
        council.registers();
        council.draftsPlan();
        council.addsAction("3");
        council.rates("AMBER");

        var events = events();
        assertThat(events).hasSize(4);
        var hash = EventChain.start(new AuthorityCode(council.code()));
        for (var stored : events) {
            hash = EventChain.next(hash, stored.event());
            assertThat(stored.hash()).isEqualTo(hash);
        }
        assertThat(db.sql("select hash from authority_head where authority = :authority")
                        .param("authority", council.code())
                        .query(String.class)
                        .single())
                .isEqualTo(hash.value());
    }

    private List<Stored> events() {
        return db.sql("select * from event where authority = :authority order by authority_sequence")
                .param("authority", council.code())
                .query((row, _) -> new Stored(
                        new RecordedEvent(
                                row.getString("id"),
                                row.getLong("position"),
                                new AuthorityCode(row.getString("authority")),
                                row.getLong("authority_sequence"),
                                row.getString("type"),
                                row.getString("subject"),
                                row.getLong("version"),
                                row.getObject("effective_on", LocalDate.class),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("recorded_by"),
                                row.getString("capacity"),
                                row.getString("provenance"),
                                row.getString("correlation_id"),
                                row.getString("causation_id"),
                                row.getString("data")),
                        new Sha256(row.getString("hash"))))
                .list();
    }
}
