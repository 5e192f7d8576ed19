package uk.waymark.deploy.process;

import java.time.Duration;
import java.util.Optional;

/// How long to wait before a program that died is started again, and when to give up.
final class BackOff {
    private static final int FAILURES = 4;
    private static final Duration FIRST = Duration.ofMillis(250);

    private int failures;

    /// Empty when it died again and again without having worked in between.
    Optional<Duration> died(boolean hadWorked) {
        failures = hadWorked ? 1 : failures + 1;
        return failures < FAILURES ? Optional.of(FIRST.multipliedBy(1L << (failures - 1))) : Optional.empty();
    }
}
