package uk.waymark.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.waymark.events.authority.AuthorityCode;

/// Something that a caller wants done. Its public name is the simple name of its record, such as `RateAction`.
public interface WaymarkCommand {
    AuthorityCode authority();

    /// The id of the stream that decides, unique within the authority, such as `leics-ociap/3`.
    String subject();

    @TargetAggregateIdentifier
    default StreamId stream() {
        return new StreamId(authority(), subject());
    }

    /// A command that starts a stream, and is refused when the stream is there already.
    interface Creation extends WaymarkCommand {
        /// The field in which the caller chose the id.
        default String idField() {
            return "id";
        }
    }
}
