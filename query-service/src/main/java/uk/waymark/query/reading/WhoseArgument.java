package uk.waymark.query.reading;

import java.util.Set;
import org.springframework.stereotype.Component;

/// For what is kept apart from the read models, which has no clocks and no bookmark.
@Component
class WhoseArgument implements Argument<Whose> {
    @Override
    public Class<Whose> type() {
        return Whose.class;
    }

    @Override
    public Set<String> parameters() {
        return Set.of("authority");
    }

    @Override
    public Whose read(Parameters parameters) {
        return Whose.of(parameters);
    }
}
