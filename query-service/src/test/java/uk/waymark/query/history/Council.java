package uk.waymark.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.Capacity;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.Tokens;
import uk.waymark.query.feed.Projections;
import uk.waymark.query.row.RowWriter;

/// A council of its own, whose events are taken in as they are recorded. All councils are in one service and one
/// ledger.
final class Council {
    static final LocalDate TODAY = LocalDate.of(2019, 2, 1);

    private static final String NO_BROKER = "127.0.0.1:1";
    private static final RunningService SERVICE =
            RunningService.start(TODAY, Database.fresh(), NO_BROKER, "waymark.events");
    private static final Ledger LEDGER = new Ledger();
    private static final JsonMapper MAPPER = EventJson.mapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVICE::close));
    }

    private final AuthorityCode code = new AuthorityCode("E%08d".formatted(NUMBER.incrementAndGet()));

    AuthorityCode code() {
        return code;
    }

    RecordedEvent records(WaymarkEvent event) {
        return records(List.of(event)).getFirst();
    }

    List<RecordedEvent> records(List<? extends WaymarkEvent> events) {
        var recorded = events.stream().map(LEDGER::record).toList();
        SERVICE.bean(RowWriter.class)
                .write(rows -> recorded.forEach(
                        event -> SERVICE.bean(Projections.class).on(event(event), event, rows)));
        return recorded;
    }

    /// What an entry of the ledger says.
    static WaymarkEvent event(RecordedEvent recorded) {
        return MAPPER.readValue(
                recorded.data(), EventTypes.named(recorded.type()).orElseThrow());
    }

    /// Asks for what is true and known now.
    Answer get(String path) {
        return new Asked(this, null, null).get(path);
    }

    /// Asks for what was true on a day.
    Asked asAt(LocalDate day) {
        return new Asked(this, day, null);
    }

    /// Asks for what was known as soon as that was recorded.
    Asked knownAt(RecordedEvent event) {
        return knownAt(event.recordedAt());
    }

    /// Asks for what was known just before that was recorded.
    Asked knownBefore(RecordedEvent event) {
        return knownAt(event.recordedAt().minusMillis(1));
    }

    Asked knownAt(Instant moment) {
        return new Asked(this, null, moment);
    }

    /// Asks in one capacity.
    Answer getAs(Capacity capacity, String path) {
        return SERVICE.getAs(Tokens.issuer().token(capacity.role(), code.value()), path);
    }

    static Answer getAsPublic(String path) {
        return SERVICE.getWithoutToken(path);
    }

    Answer send(String pathAndQuery) {
        return SERVICE.get(pathAndQuery);
    }

    /// Asks as somebody who works for another council too.
    Answer asksWith(Council other, String path) {
        return SERVICE.getAs(
                Tokens.issuer().token(List.of("auditor"), List.of(code.value(), other.code.value())), path);
    }
}
