package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Test
    void a_broker_that_does_not_answer_holds_the_feed_up_no_longer_than_patience_lasts() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "127.0.0.1:%d".formatted(silent.getLocalPort());
            var topic = new Topic(new FeedSettings(address, "waymark.events", "waymark-query", 1000, false, PATIENCE));

            assertTimeoutPreemptively(
                    PATIENCE.multipliedBy(15),
                    () -> assertThatIllegalStateException()
                            .isThrownBy(topic::id)
                            .withMessageContaining("waymark.events"));
        }
    }
}
