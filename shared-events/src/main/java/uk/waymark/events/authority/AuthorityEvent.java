package uk.waymark.events.authority;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.WaymarkEvent;

/// All that can happen to an authority. Its stream is named by its GSS code in lower case, such as `e10000018`.
public sealed interface AuthorityEvent extends WaymarkEvent {
    @Override
    default String subject() {
        return streamOf(authority());
    }

    static String streamOf(AuthorityCode authority) {
        return authority.value().toLowerCase(Locale.ROOT);
    }

    /// A council began to keep its record here.
    record AuthorityRegistered(
            AuthorityCode authority,
            String name,
            @Nullable DfeNumber dfeNumber,
            @Nullable OfstedUrn ofstedUrn,
            LocalDate effectiveOn)
            implements AuthorityEvent {}

    /// A council opened its record to the public, or closed it again.
    ///
    /// @param open whether what is published of it is told without a token
    record PublicReadSet(AuthorityCode authority, boolean open, LocalDate effectiveOn) implements AuthorityEvent {}
}
