package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapacityTest {
    @ParameterizedTest
    @CsvSource({
        "IMPROVEMENT_LEAD, improvement-lead, Improvement lead",
        "CLERK, clerk, Clerk",
        "INTEGRATION_CLIENT, integration-client, Integration client"
    })
    void a_token_names_it_in_one_way_and_an_event_in_another(Capacity capacity, String role, String label) {
        assertThat(capacity.role()).isEqualTo(role);
        assertThat(capacity.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_the_name_that_tokens_have_for_it(Capacity capacity) {
        assertThat(Capacity.ofRole(capacity.role())).contains(capacity);
    }

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_the_name_that_events_keep(Capacity capacity) {
        assertThat(Capacity.ofLabel(capacity.label())).contains(capacity);
    }

    @Test
    void no_other_name_stands_for_one() {
        assertThat(Capacity.ofRole("CLERK")).isEmpty();
        assertThat(Capacity.ofRole("Clerk")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_who_owns_an_action_inspects_or_looks_after_the_service_is_outside_the_room(Capacity capacity) {
        var outside = EnumSet.of(Capacity.ACTION_OWNER, Capacity.INSPECTOR, Capacity.ADMINISTRATOR);

        assertThat(capacity.seesExempt()).isEqualTo(!outside.contains(capacity));
    }
}
