package uk.waymark.query.reading;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// Finds the authority that an id belongs to.
@Component
class Owners {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9/-]{1,500}");

    private final Beginnings beginnings;

    Owners(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    /// @throws Refusal when there is no such thing, or was none on that day, or several, by what was known
    AuthorityCode of(Thing thing, String id, Scope scope, Clocks clocks) {
        if (!ID.matcher(id).matches()) {
            throw missing(thing, id);
        }
        var found = beginnings.known(thing, id, scope.whose(), clocks);
        return switch (found.size()) {
            case 0 -> {
                beginnings.refuseUnknown(thing, id, scope.whose());
                throw missing(thing, id);
            }
            case 1 -> {
                beginnings.refuseEarly(thing, id, found.getFirst(), clocks);
                yield found.getFirst().authority();
            }
            default ->
                throw Refusal.of(new Wrong(
                        "authority", "Several authorities have a %s “%s”; say whose".formatted(thing.word(), id)));
        };
    }

    private static Refusal missing(Thing thing, String id) {
        return Refusal.missing(thing.word(), id, thing.list());
    }
}
