package uk.waymark.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/// How many requests each of many may send still: so many at once, which come back at a steady pace.
final class Allowance {
    private static final long MOST_REMEMBERED = 50_000;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final long perSecond;
    private final long burst;
    private final LoadingCache<String, Bucket> buckets;

    Allowance(long perSecond, long burst, TimeMeter time) {
        this.perSecond = perSecond;
        this.burst = burst;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                // By then it is full again, as that of somebody unknown is.
                .expireAfterAccess(SECOND.plusSeconds(burst / perSecond))
                .build(_ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, SECOND))
                        .build());
    }

    /// @return how long to wait before it is asked again; nothing when this request may pass
    Duration take(String who) {
        return Duration.ofNanos(buckets.get(who).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    long perSecond() {
        return perSecond;
    }

    long burst() {
        return burst;
    }
}
