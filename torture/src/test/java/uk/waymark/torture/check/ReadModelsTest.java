package uk.waymark.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadModelsTest {
    private static final ReadModels TWO_ACTIONS = new ReadModels(Map.of("live.action", new ReadModels.Rows(2, "5f2c")));
    private static final ReadModels NOTHING = new ReadModels(Map.of());

    @Test
    void those_that_hold_the_same_agree() {
        assertThat(TWO_ACTIONS.findings(TWO_ACTIONS)).isEmpty();
    }

    @Test
    void those_that_hold_other_rows_are_found() {
        var others = new ReadModels(Map.of("live.action", new ReadModels.Rows(2, "91aa")));
        assertThat(TWO_ACTIONS.findings(others)).hasSize(1);
    }

    @Test
    void two_that_hold_nothing_do_not_agree() {
        assertThat(NOTHING.findings(NOTHING)).hasSize(1);
    }
}
