package uk.waymark.query.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;

/// What was said in words, what was recorded last first: each event once, whose position is a place that stays.
@Component
class Passages {
    private final JdbcClient db;
    private final SearchedWords words;

    Passages(JdbcClient db, SearchedWords words) {
        this.db = db;
        this.words = words;
    }

    List<Paging.Row<Found>> list(Scope scope, Search search, Clocks clocks, Paging paging) {
        return clocks.sql(db, """
                select
                    passage.position, passage.kind, passage.subject, passage.authority, passage.effective_on,
                    passage.recorded_at,
                    ts_headline('english', passage.text, websearch_to_tsquery('english', :q), '
                        StartSel = **, StopSel = **, MaxFragments = 2, MinWords = 8, MaxWords = 30,
                        FragmentDelimiter = " … "') as excerpt,
                    exists (
                        select from rating given
                        join rating later on later.authority = given.authority and later.action = given.action
                            and later.corrects = given.given_at
                            and later.position > given.position and later.position <= :known
                        where given.position = passage.position) as corrected
                from passage_with(:q, :kind, :authorities, :asAt, :known, :before, :fetch) passage
                order by passage.position desc
                """)
                .param("q", words.in(search.q()))
                .param("authorities", scope.whose().codes())
                .param("kind", search.kind() == null ? null : search.kind().name())
                .param("before", paging.before())
                .param("fetch", paging.fetch())
                .query((row, _) -> new Paging.Row<>(row.getLong("position"), found(row, scope)))
                .list();
    }

    private static Found found(ResultSet row, Scope scope) throws SQLException {
        var kind = PassageKind.valueOf(row.getString("kind"));
        var subject = row.getString("subject");
        var authority = row.getString("authority");
        return new Found(
                kind,
                kind.thing().word(),
                subject,
                authority,
                address(kind.path(subject), authority, scope),
                row.getString("excerpt"),
                row.getBoolean("corrected"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    /// As at the day and as known by the moment of the search, on which alone it is sure to show the words.
    private static String address(String path, String authority, Scope scope) {
        return "%s?authority=%s%s%s"
                .formatted(
                        path,
                        authority,
                        scope.asAt() == null ? "" : "&asAt=" + scope.asAt(),
                        scope.knownAt() == null ? "" : "&knownAt=" + scope.knownAt());
    }
}
