package uk.waymark.query.action;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.query.reading.Argument;
import uk.waymark.query.reading.Parameters;
import uk.waymark.query.reading.Whose;

@Component
class ActionFilterArgument implements Argument<ActionFilter> {
    private final RatingCodes codes;

    ActionFilterArgument(RatingCodes codes) {
        this.codes = codes;
    }

    @Override
    public Class<ActionFilter> type() {
        return ActionFilter.class;
    }

    @Override
    public Set<String> parameters() {
        return Set.of("rating", "status", "overdue", "q");
    }

    @Override
    public ActionFilter read(Parameters parameters) {
        var rating = parameters.read("rating", String.class);
        var whose = Whose.of(parameters);
        parameters.doubt(() -> codes.wrong(rating, whose, parameters.path("plan")));
        return new ActionFilter(
                rating,
                parameters.read("status", ActionStatus.class),
                parameters.read("overdue", Boolean.class),
                parameters.read("q", String.class));
    }
}
