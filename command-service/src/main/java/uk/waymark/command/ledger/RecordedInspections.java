package uk.waymark.command.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
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
        var recorded = recorded(authority);
        // Two callers who record one inspection under two ids write two streams, and only this keeps them apart.
        var counted = new Deliberation.Kind(authority, EventTypes.nameOf(InspectionRecorded.class));
        Deliberation.current().ifPresent(deliberation -> deliberation.counted(counted, recorded.size()));
        return recorded.stream()
                .filter(known -> known.framework().equals(framework)
                        && known.kind() == kind
                        && known.from().equals(from))
                .map(InspectionRecorded::id)
                .findFirst();
    }

    private List<InspectionRecorded> recorded(AuthorityCode authority) {
        return db.sql("select data from event where authority = :authority and type = 'InspectionRecorded'")
                .param("authority", authority.value())
                .query((row, _) -> json.readValue(row.getString("data"), InspectionRecorded.class))
                .list();
    }
}
