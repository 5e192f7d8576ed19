package uk.waymark.query.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class InspectionProjection implements Projection<InspectionEvent> {
    private final JdbcClient db;

    InspectionProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<InspectionEvent> wants() {
        return InspectionEvent.class;
    }

    @Override
    public void on(InspectionEvent event, RecordedEvent recorded) {
        switch (event) {
            case InspectionRecorded inspection -> on(inspection, recorded);
            case ReportReceived _, JudgementsRecorded _, FindingRecorded _ -> seen(event, recorded);
        }
    }

    private void on(InspectionRecorded inspection, RecordedEvent recorded) {
        db.sql("""
                insert into inspection (
                    authority, id, position, version, inspectorate, framework, kind, from_on, to_on, scope,
                    exclusions, lead, partners, effective_on, provenance)
                values (
                    :authority, :id, :position, :version, :inspectorate, :framework, :kind, :from, :to, :scope,
                    :exclusions, :lead, :partners::json, :effectiveOn, :provenance::json)
                on conflict (authority, id) do nothing
                """)
                .param("authority", inspection.authority().value())
                .param("id", inspection.id().value())
                .param("position", recorded.position())
                .param("version", recorded.version())
                .param("inspectorate", inspection.inspectorate())
                .param("framework", inspection.framework().value())
                .param("kind", inspection.kind().name())
                .param("from", inspection.from())
                .param("to", inspection.to())
                .param("scope", inspection.scope())
                .param("exclusions", inspection.exclusions())
                .param("lead", Column.text(inspection.lead()))
                .param("partners", Column.json(inspection.partners()))
                .param("effectiveOn", inspection.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }

    private void seen(InspectionEvent event, RecordedEvent recorded) {
        db.sql("""
                update inspection set version = :version
                where authority = :authority and id = :id and version < :version
                """)
                .param("version", recorded.version())
                .param("authority", event.authority().value())
                .param("id", event.id().value())
                .update();
    }
}
