package uk.waymark.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Checks tokens: signed by the issuer's key with an algorithm that is allowed, from it, for us, of a type that opens
/// doors, and of now. A signature that was found good is not reckoned again for a while.
final class CheckedTokens implements JwtDecoder {
    private static final Logger LOG = LoggerFactory.getLogger(CheckedTokens.class);

    /// A key that the issuer withdraws opens no door for longer.
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    /// A token takes some times as much memory as it has characters, and may have thousands.
    private static final long MOST_CHARACTERS = 10_000_000;

    private final IssuerKeys keys;
    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> timeliness;
    private final Cache<String, Jwt> good = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String token, Jwt _) -> token.length())
            .expireAfterWrite(REMEMBERED)
            .build();

    CheckedTokens(AccessSettings settings, IssuerKeys keys, Clock clock) {
        this.keys = keys;
        var decoder = NimbusJwtDecoder.withJwkSource(keys.kept())
                .jwsAlgorithms(allowed -> {
                    allowed.clear();
                    allowed.addAll(settings.algorithms());
                })
                // The type is checked below.
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((_, _) -> {}))
                .build();
        this.timeliness = timeliness(settings, clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                timeliness,
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtAudienceValidator(settings.audience()),
                new JwtTypeValidator(settings.types()),
                CheckedTokens::hasSubject)));
        this.signatures = decoder;
    }

    private static OAuth2TokenValidator<Jwt> timeliness(AccessSettings settings, Clock clock) {
        var timeliness = new JwtTimestampValidator(settings.skew());
        timeliness.setAllowEmptyExpiryClaim(false);
        timeliness.setClock(clock);
        return timeliness;
    }

    private static OAuth2TokenValidatorResult hasSubject(Jwt token) {
        return token.getSubject() == null || token.getSubject().isBlank()
                ? OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The token names no subject", null))
                : OAuth2TokenValidatorResult.success();
    }

    @Override
    public Jwt decode(String token) {
        var known = good.getIfPresent(token);
        if (known != null && !timeliness.validate(known).hasErrors()) {
            return known;
        }
        var checked = check(token);
        good.put(token, checked);
        return checked;
    }

    private Jwt check(String token) {
        try {
            return signatures.decode(token);
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException failure) {
            if (isUnknownKey(failure)) {
                throw new BadJwtException("The token is signed by a key that the issuer does not publish", failure);
            }
            LOG.warn(
                    "Tokens cannot be checked: {}", String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure)));
            throw new IssuerAway(failure);
        }
    }

    /// The issuer was asked for its keys a moment ago, and this one was not among them.
    private boolean isUnknownKey(JwtException failure) {
        return keys.areKnown()
                && NestedExceptionUtils.getMostSpecificCause(failure) instanceof RateLimitReachedException;
    }
}
