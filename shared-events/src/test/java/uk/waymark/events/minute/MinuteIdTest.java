package uk.waymark.events.minute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinuteIdTest {
    private static final MinuteId MINUTE = new MinuteId("leics-cfosc/2018-11-06/8");

    @ParameterizedTest
    @ValueSource(strings = {"leics-cfosc/2018-11-06/8", "leics-cfosc/2018-11-06/8/c", "leics-cfosc/2018-11-06/8/s1"})
    void a_minute_is_behind_itself_and_all_that_came_of_it(String subject) {
        assertThat(MinuteId.behind(subject)).contains(MINUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leics-ociap", "leics-ociap/3", "leics-cfosc/2018-11-06"})
    void none_is_behind_a_stream_of_another_sort(String subject) {
        assertThat(MinuteId.behind(subject)).isEmpty();
    }

    @Test
    void what_is_noted_received_or_endorsed_is_owed_by_nobody() {
        assertThat(Arrays.stream(ItemKind.values()).filter(kind -> !kind.raisesFollowUp()))
                .containsExactly(ItemKind.NOTE, ItemKind.RECEIVE, ItemKind.ENDORSE, ItemKind.POSITION);
    }
}
