package uk.waymark.command.authority;

import static uk.waymark.events.Capacity.ADMINISTRATOR;
import static uk.waymark.events.Capacity.DIRECTOR;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.EffectiveDate;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.authority.AuthorityEvent;
import uk.waymark.events.authority.DfeNumber;
import uk.waymark.events.authority.OfstedUrn;

/// All that can be asked of an authority.
public sealed interface AuthorityCommand extends WaymarkCommand {
    @Override
    default String subject() {
        return AuthorityEvent.streamOf(authority());
    }

    @MayBeSentBy(ADMINISTRATOR)
    record RegisterAuthority(
            AuthorityCode authority,
            String name,
            @Nullable DfeNumber dfeNumber,
            @Nullable OfstedUrn ofstedUrn,
            @EffectiveDate LocalDate effectiveOn)
            implements AuthorityCommand, Creation {
        @Override
        public String idField() {
            return "authority";
        }
    }

    /// @param open whether what is published of the record is told without a token
    @MayBeSentBy(DIRECTOR)
    record SetPublicRead(
            AuthorityCode authority,
            Boolean open,
            @EffectiveDate LocalDate effectiveOn) implements AuthorityCommand {}
}
