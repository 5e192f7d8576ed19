package uk.waymark.query.rebuild;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.query.feed.FeedSettings;
import uk.waymark.query.feed.Topic;

/// The whole of a rebuild. Only its last step touches the live read models.
@Component
@Profile(Rebuild.PROFILE)
public class Rebuild {
    public static final String PROFILE = "rebuild";
    static final String REBUILT = "rebuilt";
    static final String PREVIOUS = "previous";

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
            Takeover takeover) {
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
    }

    /// Fills the schema `rebuilt` and puts it in the place of the live one.
    ///
    /// @throws Unfinished when the live read models stay
    void anew(Consumer<String> tell) {
        var progress = new Progress(tell);
        try (var source = Source.of(settings, topic.id())) {
            fill(source, progress);
            tail.catchUp(source);
            compare(source, progress);
            takeover.switchFrom(REBUILT, () -> tail.catchUp(source));
            progress.phase("The rebuilt read models are live. ./waymark rebuild --back switches back.");
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
            takeover.switchFrom(PREVIOUS, () -> tail.catchUp(source));
            progress.phase("The previous read models are live again. ./waymark rebuild --back switches back.");
        }
    }

    private void fill(Source source, Progress progress) {
        var taken = indexes.takeOff();
        var limit = limits.of(source);
        progress.expect(limit.values().stream().mapToLong(Long::longValue).sum());
        var read = bulk.upTo(limit, source, progress);
        progress.phase(
                "%,d events read and folded, %,.0f/s".formatted(read.events(), read.events() / progress.seconds()));
        indexes.putBack(taken);
        places.reach(source, read);
        aside.tryAgain().forEach(progress::phase);
        progress.phase(
                "%,d indexes made: %,.0f events/s in all".formatted(taken.size(), read.events() / progress.seconds()));
    }

    private void compare(Source source, Progress progress) {
        var opened = new AtomicReference<Comparison>();
        takeover.whileTheFeedStands(() -> {
            tail.catchUp(source);
            opened.set(new Comparison(database, REBUILT));
        });
        try (var comparison = opened.get()) {
            var differences = comparison.differences(readModels.all());
            differences.forEach(progress::phase);
            progress.phase(
                    differences.isEmpty()
                            ? "Every row is as in the live read models."
                            : "These read models differ; the rebuilt ones are taken.");
        }
    }
}
