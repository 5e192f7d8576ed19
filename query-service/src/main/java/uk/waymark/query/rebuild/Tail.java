package uk.waymark.query.rebuild;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.query.feed.Intake;

/// Takes events into the new read models as the feed takes them into the live ones.
@Component
@Profile(Rebuild.PROFILE)
class Tail {
    private final Intake intake;
    private final Limits limits;

    Tail(Intake intake, Limits limits) {
        this.intake = intake;
        this.limits = limits;
    }

    /// Until the new read models have seen what the live ones have.
    void catchUp(Source source) {
        source.beginWaiting();
        upTo(limits.of(source), source);
    }

    private void upTo(Map<Integer, Long> limit, Source source) {
        while (!source.hasReached(limit)) {
            var records = source.next(limit);
            if (!records.isEmpty()) {
                intake.take(source.topicId(), records).ifPresent(obstacle -> {
                    throw new Unfinished(obstacle.inFull() + ".");
                });
            }
        }
    }
}
