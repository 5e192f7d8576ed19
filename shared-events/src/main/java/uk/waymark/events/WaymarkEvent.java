package uk.waymark.events;

import java.time.LocalDate;
import uk.waymark.events.authority.AuthorityCode;

/// A fact in the ledger: something that was decided, found, promised or observed.
///
/// Its stored and published name is the simple name of its record, such as `ActionRated`, and never changes.
public interface WaymarkEvent {
    AuthorityCode authority();

    /// The id of the stream, unique within the authority, such as `leics-ociap/3`.
    String subject();

    /// The day on which it was true or decided in the world.
    LocalDate effectiveOn();
}
