package uk.waymark.access.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final Instant NINE = Instant.parse("2018-11-06T09:00:00Z");
    private static final int MOST = 100;

    private final Repeats repeats = new Repeats(MOST);

    @Test
    void a_flood_of_different_refusals_makes_few_rows_and_loses_none() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> repeats.seen(
                        Looker.nobody("192.0.2." + i % 250),
                        new Deed(LookKind.REFUSED, "GET", "/plans/" + i, 401),
                        NINE.plusMillis(i)))
                .flatMap(row -> row.stream())
                .toList();
        var counted = repeats.over(NINE.plusSeconds(120));

        assertThat(rows).hasSize(MOST + 1);
        assertThat(counted).hasSize(1);
        assertThat(rows.size() + counted.getFirst().times()).isEqualTo(10_000);
        assertThat(counted.getFirst().until()).isEqualTo(NINE.plusMillis(9_999));
    }

    @Test
    void what_is_done_again_a_minute_later_makes_a_row_of_its_own() {
        var deed = new Deed(LookKind.REFUSED, "GET", "/plans", 401);
        assertThat(repeats.seen(Looker.nobody("192.0.2.1"), deed, NINE)).isPresent();
        assertThat(repeats.over(NINE.plusSeconds(61))).isEmpty();

        assertThat(repeats.seen(Looker.nobody("192.0.2.1"), deed, NINE.plusSeconds(61)))
                .isPresent();
    }
}
