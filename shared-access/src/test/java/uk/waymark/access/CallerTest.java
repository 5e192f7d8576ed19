package uk.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

class CallerTest {
    private static final AuthorityCode OWN = new AuthorityCode("E10000018");
    private static final AuthorityCode NEIGHBOUR = new AuthorityCode("E06000016");

    private static Caller in(Capacity... capacities) {
        return new Caller("somebody", Set.of(OWN), Set.of(capacities));
    }

    @Test
    void a_caller_sees_their_own_council_alone() {
        assertThat(in(Capacity.CLERK).maySee(OWN)).isTrue();
        assertThat(in(Capacity.CLERK).maySee(NEIGHBOUR)).isFalse();
    }

    @Test
    void one_capacity_that_was_in_the_room_is_enough_and_none_is_not() {
        assertThat(in(Capacity.ACTION_OWNER, Capacity.CLERK).seesExempt()).isTrue();
        assertThat(in(Capacity.ACTION_OWNER, Capacity.INSPECTOR).seesExempt()).isFalse();
    }

    @Test
    void of_several_capacities_the_first_that_may_acts() {
        var both = in(Capacity.CLERK, Capacity.DIRECTOR);

        assertThat(both.capacityAmong(List.of(Capacity.BOARD_CHAIR, Capacity.DIRECTOR, Capacity.CLERK)))
                .contains(Capacity.DIRECTOR);
        assertThat(both.capacityAmong(List.of(Capacity.BOARD_CHAIR))).isEmpty();
    }
}
