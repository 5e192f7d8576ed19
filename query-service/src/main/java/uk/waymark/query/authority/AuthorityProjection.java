package uk.waymark.query.authority;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityEvent;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.query.feed.Projection;

@Component
class AuthorityProjection implements Projection<AuthorityEvent> {
    private final JdbcClient db;

    AuthorityProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<AuthorityEvent> wants() {
        return AuthorityEvent.class;
    }

    @Override
    public void on(AuthorityEvent event, RecordedEvent recorded) {
        switch (event) {
            case AuthorityRegistered registered -> on(registered, recorded);
        }
    }

    private void on(AuthorityRegistered registered, RecordedEvent recorded) {
        db.sql("""
                insert into authority (
                    authority, position, version, name, dfe_number, ofsted_urn, effective_on, provenance)
                values (
                    :authority, :position, :version, :name, :dfeNumber, :ofstedUrn, :effectiveOn, :provenance::json)
                on conflict (authority) do nothing
                """)
                .param("authority", registered.authority().value())
                .param("position", recorded.position())
                .param("version", recorded.version())
                .param("name", registered.name())
                .param(
                        "dfeNumber",
                        registered.dfeNumber() == null
                                ? null
                                : registered.dfeNumber().value())
                .param(
                        "ofstedUrn",
                        registered.ofstedUrn() == null
                                ? null
                                : registered.ofstedUrn().value())
                .param("effectiveOn", registered.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }
}
