package uk.waymark.query.look;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.access.look.LookKind;
import uk.waymark.query.problem.Wrong;
import uk.waymark.query.reading.Argument;
import uk.waymark.query.reading.Days;
import uk.waymark.query.reading.Parameters;

@Component
class WantedArgument implements Argument<Wanted> {
    @Override
    public Class<Wanted> type() {
        return Wanted.class;
    }

    @Override
    public Set<String> parameters() {
        return Set.of("from", "to", "kind");
    }

    @Override
    public Wanted read(Parameters parameters) {
        var from = parameters.read("from", Days::parse);
        var to = parameters.read("to", Days::parse);
        if (from != null && to != null && to.isBefore(from)) {
            parameters.wrong(new Wrong("to", "It is before `from`"));
        }
        return new Wanted(from, to, parameters.read("kind", LookKind.class));
    }
}
