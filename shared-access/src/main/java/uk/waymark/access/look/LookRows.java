package uk.waymark.access.look;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes the record of who looked.
public final class LookRows {
    private LookRows() {}

    /// Written twice, a row is there once.
    public static void add(JdbcClient db, List<Look> looks) {
        looks.forEach(look -> add(db, look));
    }

    private static void add(JdbcClient db, Look look) {
        var looker = look.looker();
        var deed = look.deed();
        db.sql("""
                insert into look
                    (id, at, until, times, kind, person, address, capacities, authorities, method, path, status)
                values (:id, :at, :until, :times, :kind, :person::text, :address::text, :capacities::text[],
                    :authorities::text[], :method, :path, :status)
                on conflict (id) do nothing
                """)
                .param("id", look.id())
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .param("until", look.until().atOffset(ZoneOffset.UTC))
                .param("times", look.times())
                .param("kind", deed.kind().name())
                .param("person", looker.person())
                .param("address", looker.address())
                .param(
                        "capacities",
                        texts(looker.capacities().stream().map(Enum::name).toList()))
                .param(
                        "authorities",
                        texts(looker.authorities().stream()
                                .map(each -> each.value())
                                .toList()))
                .param("method", deed.method())
                .param("path", deed.path())
                .param("status", deed.status())
                .update();
    }

    private static String[] texts(List<String> values) {
        return values.stream().sorted().toArray(String[]::new);
    }
}
