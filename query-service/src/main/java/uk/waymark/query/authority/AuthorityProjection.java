package uk.waymark.query.authority;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityEvent;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.authority.AuthorityEvent.PublicReadSet;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class AuthorityProjection implements Projection<AuthorityEvent> {
    private static final Table AUTHORITY = new Table("authority");
    private static final Table PUBLIC_READ = new Table("public_read");

    @Override
    public Class<AuthorityEvent> wants() {
        return AuthorityEvent.class;
    }

    @Override
    public void on(AuthorityEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case AuthorityRegistered registered -> on(registered, recorded, rows);
            case PublicReadSet set -> rows.add(PUBLIC_READ, recorded, row -> row.set("open", set.open()));
        }
    }

    private static void on(AuthorityRegistered registered, RecordedEvent recorded, Rows rows) {
        rows.add(
                AUTHORITY,
                recorded,
                row -> row.set("name", registered.name())
                        .set(
                                "dfe_number",
                                registered.dfeNumber() == null
                                        ? null
                                        : registered.dfeNumber().value())
                        .set(
                                "ofsted_urn",
                                registered.ofstedUrn() == null
                                        ? null
                                        : registered.ofstedUrn().value()));
    }
}
