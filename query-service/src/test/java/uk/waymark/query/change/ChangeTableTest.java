package uk.waymark.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTableTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 6);

    @Test
    void a_reason_that_a_spreadsheet_would_run_is_made_inert() {
        assertThat(csv("=HYPERLINK(\"https://example.org\")")).contains("\"'=HYPERLINK(");
        assertThat(csv("@SUM(1)")).contains(",'@SUM(1),");
    }

    @Test
    void a_reason_with_commas_quotes_and_lines_stays_in_its_column() {
        assertThat(csv("Two, \"three\"\nfour")).contains(",\"Two, \"\"three\"\"\nfour\",");
    }

    private static String csv(String reason) {
        var change = new Change(
                ChangeKind.CLOSED,
                "leics-ociap/3",
                "Closed",
                reason,
                null,
                null,
                DAY,
                Instant.EPOCH,
                "anonymous",
                null,
                7,
                120);
        return ChangeTable.csv(new Changes(
                "E10000018", "leics-ociap", null, DAY, ChangeClock.EFFECTIVE, Map.of(), List.of(change), null));
    }
}
