package uk.waymark.command.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TroubleTest {
    private final Trouble trouble = new Trouble("waymark.events");

    @Test
    void each_trouble_is_told_once_and_where_from_when_nobody_foresaw_it(CapturedOutput output) {
        trouble.met(new SQLException("the ledger is away"));
        trouble.met(new SQLException("the ledger is away"));
        trouble.met(new IllegalStateException("the topic holds something else"));

        assertThat(output)
                .containsOnlyOnce("the ledger is away")
                .contains("tries again: the topic holds something else")
                .contains("at uk.waymark.command.feed.TroubleTest");
    }
}
