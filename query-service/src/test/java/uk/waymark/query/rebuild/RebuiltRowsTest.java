package uk.waymark.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.query.Broker;

/// What a rebuild makes of the rows, and what it says of those that differ.
class RebuiltRowsTest {
    private static final Broker BROKER = Broker.start();

    private final Installation here = new Installation(BROKER);

    @BeforeEach
    void publish() {
        here.publish(Installation.story());
    }

    @AfterEach
    void stop() {
        here.close();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.close();
    }

    @Test
    void rows_that_were_damaged_are_named_and_right_again() {
        var plan = here.read("/plans/leics-ociap");
        var ratings = here.read("/plans/leics-ociap/actions/3/ratings");
        here.db()
                .sql("delete from live.rating where position = (select min(position) from live.rating)")
                .update();
        here.db()
                .sql("update live.plan set name = 'Some other name' where id = 'leics-ociap'")
                .update();
        assertThat(here.read("/plans/leics-ociap")).isNotEqualTo(plan);

        assertThat(here.rebuild()).isZero();

        assertThat(here.said()).anyMatch(line -> line.contains("plan: 1 rows differ: E10000018 leics-ociap"));
        assertThat(here.said()).anyMatch(line -> line.contains("rating: 1 rows differ"));
        assertThat(here.read("/plans/leics-ociap")).isEqualTo(plan);
        assertThat(here.read("/plans/leics-ociap/actions/3/ratings")).isEqualTo(ratings);
    }

    @Test
    void undamaged_read_models_come_out_the_same_row_by_row() {
        assertThat(here.rebuild()).isZero();

        assertThat(here.said()).anyMatch(line -> line.contains("Every row is as in the live read models"));
    }

    @Test
    void councils_in_different_partitions_come_out_the_same_row_by_row() {
        var both = Installation.twoStories();
        here.publish(both.subList(Installation.story().size(), both.size()));
        assertThat(here.isTrue("(select count(*) = 2 from live.feed_partition)"))
                .isTrue();

        assertThat(here.rebuild()).isZero();

        assertThat(here.said()).anyMatch(line -> line.contains("%d events read".formatted(both.size())));
        assertThat(here.said()).anyMatch(line -> line.contains("Every row is as in the live read models"));
        here.assertSeen(both.size());
    }

    @Test
    void a_rebuild_that_gets_one_column_of_one_row_wrong_is_found_out_by_name() {
        var position = here.db()
                .sql("select max(position) from live.rating")
                .query(Long.class)
                .single();
        Plant.on(here.db(), "if new.position = %d then new.capacity := null; end if;".formatted(position));

        assertThat(here.rebuild()).isZero();

        assertThat(differences()).singleElement().asString().endsWith("rating: 1 rows differ: " + position);
    }

    @Test
    void a_rebuild_that_loses_a_row_is_found_out_by_name() {
        var position = here.db()
                .sql("select min(position) from live.rating")
                .query(Long.class)
                .single();
        Plant.on(here.db(), "if new.position = %d then return null; end if;".formatted(position));

        assertThat(here.rebuild()).isZero();

        assertThat(differences()).singleElement().asString().endsWith("rating: 1 rows differ: " + position);
    }

    private List<String> differences() {
        return here.said().stream().filter(line -> line.contains("rows differ")).toList();
    }
}
