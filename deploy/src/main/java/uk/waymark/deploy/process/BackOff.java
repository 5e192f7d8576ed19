package uk.waymark.deploy.process;

import java.time.Duration;
import java.util.Optional;

/// How long to wait before a program that died is started again, and when to give up.
final class BackOff {
    private static final int DEATHS = 5;
    private static final Duration QUICK = Duration.ofSeconds(30);
    private static final Duration FIRST = Duration.ofMillis(250);

    private int quickDeaths;

    /// Empty when it died too often without having lived for a while.
    Optional<Duration> died(Duration lived) {
        quickDeaths = lived.compareTo(QUICK) < 0 ? quickDeaths + 1 : 1;
        return quickDeaths < DEATHS ? Optional.of(FIRST.multipliedBy(1L << (quickDeaths - 1))) : Optional.empty();
    }
}
