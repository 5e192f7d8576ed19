package uk.waymark.benchmarks.rebuilding;

import java.util.List;
import java.util.regex.Pattern;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.benchmarks.process.RebuildProcess;
import uk.waymark.benchmarks.process.RunningService;

/// A rebuild of all read models beside a query service that answers, and the bare landing of the same bytes, in turns.
///
/// @param events that the topic holds, all of which the query service has taken in
/// @param caughtUp how fast it did, its start included
public record Rebuilding(
        int pairs, long events, Throughput caughtUp, RebuildProcess process, RunningService queryService) {
    private static final String TOPIC = "waymark.events";
    private static final String REFERENCE = "bare consumer and COPY into one table";
    private static final Pattern BUILT = Pattern.compile(" ([0-9,]+) events/s in all");
    private static final Pattern LIVE = Pattern.compile("([0-9.]+) s  The rebuilt read models are live");
    private static final String SAME = "Every row is as in the live read models";

    public List<Comparison> compare() throws Exception {
        var size = "%,d events".formatted(events);
        var caught = new Comparison(
                "query service, from its launch to caught up from the beginning", REFERENCE, "events/s", size);
        var built = new Comparison("rebuild, with all indexes", REFERENCE, "events/s", size);
        var live = new Comparison("rebuild, compared and switched", REFERENCE, "events/s", size);
        var questions = new Questions(queryService.port().number(), queryService.tokens());
        var landing = new BareLanding(process.viewsUrl(), process.kafka(), TOPIC);
        for (int pair = 0; pair < pairs; pair++) {
            var bare = landing.of(events).perSecond();
            var said = String.join("\n", questions.during(process::run));
            if (!said.contains(SAME)) {
                throw new IllegalStateException("The rebuilt rows are others: " + said);
            }
            caught = pair == 0 ? caught.and(caughtUp.perSecond(), bare) : caught;
            built = built.and(number(BUILT, said), bare);
            live = live.and(events / number(LIVE, said), bare);
        }
        return List.of(caught, built, live);
    }

    private static double number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("The rebuild does not say how long it took: " + said);
        }
        return Double.parseDouble(found.group(1).replace(",", ""));
    }
}
