package uk.waymark.query.look;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.access.look.LookKind;
import uk.waymark.access.store.AccessStore;
import uk.waymark.query.reading.Filter;
import uk.waymark.query.reading.Paging;

/// The record of who looked, the latest first.
@Component
class RecordedLooks {
    private final AccessStore store;
    private final Clock clock;

    RecordedLooks(AccessStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Paging.Row<RecordedLook>> of(Audience audience, Wanted wanted, Paging paging) {
        var from = wanted.from();
        var to = wanted.to();
        return store.ask(db -> db.sql("""
                        select * from look
                        where number < :before
                        and (authorities && :authorities::text[] or (:ofNobody and authorities = '{}'))
                        and %s
                        order by number desc limit :fetch
                        """.formatted(Filter.all(
                        Filter.when(from, "until >= :from"),
                        Filter.when(to, "at < :to"),
                        Filter.when(wanted.kind(), "kind = :kind"))))
                .param("before", paging.before())
                .param("authorities", audience.codes())
                .param("ofNobody", audience.ofNobody())
                .param("from", begin(from))
                .param("to", begin(to == null ? null : to.plusDays(1)))
                .param("kind", name(wanted.kind()))
                .param("fetch", paging.fetch())
                .query((row, _) -> new Paging.Row<>(row.getLong("number"), RecordedLook.of(row, audience)))
                .list());
    }

    private @Nullable OffsetDateTime begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static @Nullable String name(@Nullable LookKind kind) {
        return kind == null ? null : kind.name();
    }
}
