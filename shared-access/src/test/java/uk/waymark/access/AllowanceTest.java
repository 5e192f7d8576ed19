package uk.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final StoppedWatch watch = new StoppedWatch();
    private final Allowance allowance = new Allowance(2, 5, watch);

    @Test
    void after_a_burst_it_comes_back_at_a_steady_pace() {
        for (int number = 0; number < 5; number++) {
            assertThat(allowance.take("clerk")).isZero();
        }
        assertThat(allowance.take("clerk")).isEqualTo(Duration.ofMillis(500));

        watch.goesOn(Duration.ofMillis(500));

        assertThat(allowance.take("clerk")).isZero();
        assertThat(allowance.take("clerk")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void a_long_pause_gives_no_more_than_a_burst() {
        allowance.take("clerk");
        watch.goesOn(Duration.ofDays(1));

        for (int number = 0; number < 5; number++) {
            assertThat(allowance.take("clerk")).isZero();
        }
        assertThat(allowance.take("clerk")).isPositive();
    }

    private static final class StoppedWatch implements TimeMeter {
        private long nanos;

        void goesOn(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
