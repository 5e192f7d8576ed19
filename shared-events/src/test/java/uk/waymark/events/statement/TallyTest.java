package uk.waymark.events.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;

class TallyTest {
    private static final RatingCode GREEN = new RatingCode("GREEN");
    private static final RatingCode AMBER = new RatingCode("AMBER");
    private static final RatingCode RED = new RatingCode("RED");

    private final LinkedHashMap<RatingCode, Integer> told = new LinkedHashMap<>();

    TallyTest() {
        told.put(GREEN, 11);
        told.put(AMBER, 4);
        told.put(RED, 2);
    }

    @Test
    void ratings_stay_in_the_order_in_which_they_were_told() {
        assertThat(tally().ratings().keySet()).containsExactly(GREEN, AMBER, RED);
    }

    @Test
    void what_was_told_cannot_be_changed() {
        var tally = tally();
        told.put(GREEN, 12);

        assertThat(tally.ratings()).containsEntry(GREEN, 11);
        assertThatThrownBy(() -> tally.ratings().put(GREEN, 12)).isInstanceOf(UnsupportedOperationException.class);
    }

    private Tally tally() {
        return new Tally(new PlanId("leics-ociap"), Dimension.DELIVERY, LocalDate.of(2018, 10, 31), 17, told);
    }
}
