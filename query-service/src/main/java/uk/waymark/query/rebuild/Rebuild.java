package uk.waymark.query.rebuild;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.query.feed.FeedSettings;
import uk.waymark.query.feed.Topic;
import uk.waymark.query.parked.Retry;

/// The whole of a rebuild. Only its last step touches the live read models.
@Component
@Profile(Rebuild.PROFILE)
public class Rebuild {
    public static final String PROFILE = "rebuild";
    static final String REBUILT = "rebuilt";
    static final String PREVIOUS = "previous";

    private static final String RECORDED = "recorded_event";
    /// No release makes anything else of the same events here.
    private static final Set<String> SEEN = Set.of("feed_authority", "feed_watermark");

    private final FeedSettings settings;
    private final Topic topic;
    private final DataSource database;
    private final Indexes indexes;
    private final BulkRead bulk;
    private final Aside aside;
    private final Places places;
    private final Limits limits;
    private final Tail tail;
    private final ReadModels readModels;
    private final Takeover takeover;
    private final Retry retry;
    private final JdbcClient db;

    Rebuild(
            FeedSettings settings,
            Topic topic,
            DataSource database,
            Indexes indexes,
            BulkRead bulk,
            Aside aside,
            Places places,
            Limits limits,
            Tail tail,
            ReadModels readModels,
            Takeover takeover,
            Retry retry,
            JdbcClient db) {
        this.settings = settings;
        this.topic = topic;
        this.database = database;
        this.indexes = indexes;
        this.bulk = bulk;
        this.aside = aside;
        this.places = places;
        this.limits = limits;
        this.tail = tail;
        this.readModels = readModels;
        this.takeover = takeover;
        this.retry = retry;
        this.db = db;
    }

    /// Fills the schema `rebuilt` and puts it in the place of the live one.
    ///
    /// @throws Unfinished when the live read models stay
    void anew(Consumer<String> tell) {
        var progress = new Progress(tell);
        new Candidate(db, REBUILT).refuseOtherRelease();
        try (var source = Source.of(settings, topic.id())) {
            fill(source, progress);
            progress.phase("Following the live read models.");
            tail.catchUp(source);
            var areSame = compare(source, progress);
            takeover.switchFrom(REBUILT, () -> catchUp(source), candidate -> {
                candidate.refuseOtherRelease();
                candidate.refuseLess();
                candidate.refuseNewlyParked();
            });
            progress.phase("The rebuilt read models are live. ./waymark rebuild --back switches back.");
            if (!areSame) {
                progress.phase("They are not as those before; what differs is named above.");
            }
        }
    }

    /// Puts the read models of before in their place again.
    ///
    /// @throws Unfinished when the live read models stay
    void back(Consumer<String> tell) {
        var progress = new Progress(tell);
        try (var source = Source.of(settings, topic.id())) {
            source.goTo(places.reached(source));
            tail.catchUp(source);
            takeover.switchFrom(PREVIOUS, () -> catchUp(source), candidate -> {
                candidate.refuseOtherRelease();
                candidate.refuseLess();
            });
            progress.phase("The previous read models are live again. ./waymark rebuild --back switches back.");
        }
    }

    private void catchUp(Source source) {
        tail.catchUp(source);
        retry.withoutSkipped();
    }

    private void fill(Source source, Progress progress) {
        var taken = indexes.takeOff();
        var limit = limits.of(source);
        progress.expect(limit.values().stream().mapToLong(Long::longValue).sum());
        var read = bulk.upTo(limit, source, progress);
        progress.phase(
                "%,d events read and folded, %,.0f/s".formatted(read.events(), read.events() / progress.seconds()));
        progress.phase("Making %,d indexes.".formatted(taken.size()));
        indexes.putBack(taken);
        places.reach(source, read);
        aside.tryAgain().forEach(progress::phase);
        progress.phase(
                "%,d indexes made: %,.0f events/s in all".formatted(taken.size(), read.events() / progress.seconds()));
    }

    /// @return whether every row is as in the live read models
    /// @throws Unfinished when what was recorded differs, and not only what was made of it
    private boolean compare(Source source, Progress progress) {
        progress.phase("Comparing the rebuilt read models with the live ones.");
        var opened = new AtomicReference<Comparison>();
        takeover.whileTheFeedStands(() -> {
            tail.catchUp(source);
            new Candidate(db, REBUILT).refuseLess();
            opened.set(new Comparison(database, REBUILT));
        });
        try (var comparison = opened.get()) {
            var differences = comparison.differences(readModels.all());
            differences.values().forEach(progress::phase);
            if (isContradicted(differences.keySet(), comparison)) {
                throw new Unfinished("""
                        The topic and the live read models differ in what was recorded, and either may be wrong. \
                        ./waymark verify tells whether the ledger is whole.""");
            }
            progress.phase(
                    differences.isEmpty()
                            ? "Every row is as in the live read models."
                            : "These read models differ; the rebuilt ones are taken.");
            return differences.isEmpty();
        }
    }

    /// Events that the live read models have not seen yet contradict nothing.
    private static boolean isContradicted(Set<String> different, Comparison comparison) {
        return different.contains(RECORDED) ? !comparison.onlyGoesOn() : !Collections.disjoint(different, SEEN);
    }
}
