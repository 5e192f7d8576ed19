package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;
import uk.waymark.query.problem.Refusal;

class PagingTest {
    @Test
    void a_list_paged_by_its_cursor_has_each_item_once_and_in_order() {
        List<String> sequences = new ArrayList<>();
        var cursor = "";
        do {
            var page = TwoCouncils.SERVICE.get("/events?limit=7" + cursor);
            page.json()
                    .get("items")
                    .forEach(item -> sequences.add(item.get("sequence").asString()));
            cursor = page.json().get("next").isNull() ? "" : "&cursor=" + page.at("/next");
        } while (!cursor.isEmpty());

        assertThat(sequences)
                .isEqualTo(TwoCouncils.LEDGER.events().stream()
                        .map(event -> Long.toString(event.position()))
                        .toList());
    }

    @Test
    void a_list_that_ends_with_the_page_has_no_next() {
        var all = TwoCouncils.LEDGER.events().size();

        assertThat(TwoCouncils.SERVICE
                        .get("/events?limit=" + all)
                        .json()
                        .get("next")
                        .isNull())
                .isTrue();
        assertThat(TwoCouncils.SERVICE
                        .get("/events?limit=" + (all - 1))
                        .json()
                        .get("next")
                        .isNull())
                .isFalse();
    }

    @Test
    void a_cursor_of_one_list_is_refused_by_another() {
        var cursor = TwoCouncils.get("/plans/leics-ociap/actions?limit=1").at("/next");

        assertThat(TwoCouncils.get("/plans/leics-ociap/actions?cursor=" + cursor)
                        .status())
                .isEqualTo(200);
        var other = TwoCouncils.get("/plans/leics-ociap/actions?status=OPEN&cursor=" + cursor);
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.at("/errors/0/field")).isEqualTo("cursor");
    }

    @Test
    void a_cursor_with_another_number_of_sort_keys_is_none_of_the_list() {
        var paging = new Paging(List.of(7L), 50, "/plans/leics-ociap/dates");

        assertThat(paging.after()).isEqualTo(7);
        assertThatThrownBy(() -> paging.after(3)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_cursor_serves_pages_of_another_size() {
        var cursor = TwoCouncils.get("/events?limit=1").at("/next");

        assertThat(TwoCouncils.get("/events?limit=3&cursor=" + cursor).at("/items/0/sequence"))
                .isEqualTo("2");
    }
}
