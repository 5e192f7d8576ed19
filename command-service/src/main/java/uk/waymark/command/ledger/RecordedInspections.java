package uk.waymark.command.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.InspectionKind;

/// The inspections that an authority has recorded.
@Component
class RecordedInspections {
    private final JdbcClient db;
    private final JsonMapper json = EventJson.mapper();

    RecordedInspections(JdbcClient db) {
        this.db = db;
    }

    Optional<InspectionId> find(AuthorityCode authority, FrameworkCode framework, InspectionKind kind, LocalDate from) {
        waitForOthers(authority);
        return db
                .sql("select data from event where authority = :authority and type = 'InspectionRecorded'")
                .param("authority", authority.value())
                .query((row, _) -> json.readValue(row.getBytes("data"), InspectionRecorded.class))
                .list()
                .stream()
                .filter(known -> known.framework().equals(framework)
                        && known.kind() == kind
                        && known.from().equals(from))
                .map(InspectionRecorded::id)
                .findFirst();
    }

    // Two callers who record the same inspection under two ids write two streams, and only this keeps them apart. A dry
    // run stores nothing and lasts as long as its caller likes, so it holds nobody up.
    private void waitForOthers(AuthorityCode authority) {
        db.sql("""
                select pg_advisory_xact_lock(hashtext('inspections'), hashtext(:authority))
                where to_regclass('pg_temp.dry_event') is null
                """).param("authority", authority.value()).query((_, _) -> "").list();
    }
}
