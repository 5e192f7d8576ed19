package uk.waymark.query.look;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.look.LookKind;

/// One row of the record of who looked.
///
/// @param authorities those of the audience alone, whom a token for several does not tell of the others
record RecordedLook(
        @Schema(description = "The moment, or the first of several")
        Instant at,

        @Schema(description = "The last of several") Instant until,
        @Schema(description = "How often between the two") long times,
        LookKind kind,

        @Schema(description = "The id of the person; null when no token said who", nullable = true) @Nullable
        String by,

        @Schema(description = "From where somebody without a good token came", nullable = true) @Nullable
        String address,

        List<String> capacities,

        @Schema(description = "Whose auditors are told; none when no token said")
        List<String> authorities,

        String method,
        String path,
        int status) {
    RecordedLook {
        capacities = List.copyOf(capacities);
        authorities = List.copyOf(authorities);
    }

    static RecordedLook of(ResultSet row, Audience audience) throws SQLException {
        return new RecordedLook(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getLong("times"),
                LookKind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("address"),
                texts(row, "capacities"),
                texts(row, "authorities").stream().filter(audience::mayKnow).toList(),
                row.getString("method"),
                row.getString("path"),
                row.getInt("status"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
