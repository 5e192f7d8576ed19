package uk.waymark.query.reading;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;

@Component
class ScopeArgument implements Argument<Scope> {
    @Override
    public Class<Scope> type() {
        return Scope.class;
    }

    @Override
    public Set<String> parameters() {
        return Set.of("authority", "bookmark");
    }

    @Override
    public Scope read(Parameters parameters) {
        return new Scope(
                parameters.read("authority", AuthorityCode::new), parameters.read("bookmark", Bookmark::parse));
    }
}
