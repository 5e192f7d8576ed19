package uk.waymark.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

/// Reads from a token that was checked who calls.
final class CallerReading implements Converter<Jwt, AbstractAuthenticationToken> {
    /// Held by whom a token gives both an authority and a role.
    static final String CALLER = "CALLER";

    private static final List<GrantedAuthority> LET_IN = List.of(new SimpleGrantedAuthority(CALLER));

    private final AccessSettings settings;

    CallerReading(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var caller = new Caller(
                PersonId.of(settings.issuer().toString(), Objects.requireNonNull(token.getSubject())),
                read(token.getClaim(settings.authorityClaim()), this::authority),
                read(token.getClaim(settings.roleClaim()), this::capacity));
        var authenticated = UsernamePasswordAuthenticationToken.authenticated(
                caller, null, caller.isComplete() ? LET_IN : List.of());
        authenticated.setDetails(Introduction.of(token.getClaim(settings.nameClaim())));
        return authenticated;
    }

    private static <T> Set<T> read(@Nullable Object claim, Function<String, Optional<T>> reader) {
        var values = claim instanceof Collection<?> several ? several.stream() : Stream.ofNullable(claim);
        return values.filter(String.class::isInstance)
                .map(String.class::cast)
                .map(reader)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<AuthorityCode> authority(String value) {
        var mapped = settings.authorities().get(value);
        if (mapped != null) {
            return Optional.of(mapped);
        }
        try {
            return Optional.of(new AuthorityCode(value));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Capacity> capacity(String value) {
        return Optional.ofNullable(settings.roles().get(value)).or(() -> Capacity.ofRole(value));
    }
}
