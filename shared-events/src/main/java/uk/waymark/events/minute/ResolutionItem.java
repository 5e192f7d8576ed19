package uk.waymark.events.minute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;

/// One lettered part of a resolution.
///
/// @param label what other items and follow-ups call it by, such as `c`
/// @param wording verbatim
/// @param owner who is to do it; none when nobody is named or nothing is to be done
/// @param counterpart with whom, for a meeting or joint work
/// @param refersTo labels of items of the same resolution that it builds on
public record ResolutionItem(
        Ref label,
        ItemKind kind,
        String wording,
        @Nullable Role owner,
        @Nullable Role counterpart,
        @Nullable Due due,
        List<Ref> refersTo) {
    public ResolutionItem {
        refersTo = List.copyOf(refersTo);
    }
}
