package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.Closure;

/// What was said of an action that was done, after it was reopened.
class ReopenedWordsTest {
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("3");

    @BeforeEach
    void draft() {
        council.records(plan.drafted(MARCH));
        council.records(caseloads.added(OnePlan.SOON, MARCH));
    }

    @Test
    void what_was_done_is_shown_where_the_search_points_to() {
        council.records(caseloads.completed(MARCH));
        council.records(caseloads.reopened(MARCH));

        assertThat(shown("below twenty")).contains("All caseloads are below twenty");
    }

    @Test
    void why_it_was_closed_again_is_shown_where_the_search_points_to() {
        council.records(caseloads.closed(Closure.EMBEDDED, MARCH));
        council.records(caseloads.reopened(MARCH));
        council.records(
                new ActionClosed(council.code(), caseloads.id(), Closure.SUPERSEDED, "Taken over by another", MARCH));
        council.records(caseloads.reopened(MARCH));

        assertThat(shown("taken over")).contains("Taken over by another");
    }

    private String shown(String words) {
        var found = council.get("/search?q=%22" + words.replace(" ", "%20") + "%22");
        return council.send(found.at("/items/0/path")).body();
    }
}
