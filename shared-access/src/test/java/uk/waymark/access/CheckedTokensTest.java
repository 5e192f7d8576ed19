package uk.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;

class CheckedTokensTest {
    private final Issuer issuer = Issuer.start();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final CheckedTokens tokens = checked(List.of(SignatureAlgorithm.RS256));

    private CheckedTokens checked(List<SignatureAlgorithm> algorithms) {
        var settings = new AccessSettings(
                URI.create(issuer.url()),
                null,
                Issuer.AUDIENCE,
                algorithms,
                List.of("at+jwt"),
                Duration.ofSeconds(30),
                "authority",
                "roles",
                Map.of(),
                Map.of());
        Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
        return new CheckedTokens(settings, IssuerKeys.of(settings), clock);
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void a_token_that_runs_out_while_it_is_remembered_is_refused() {
        var token = issuer.token("clerk", "E10000018");
        assertThat(tokens.decode(token)).isSameAs(tokens.decode(token));

        now.set(now.get().plus(Duration.ofHours(2)));

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode(token));
    }

    @Test
    void clocks_may_differ_a_little() {
        var token = issuer.token("clerk", "E10000018");
        now.set(now.get().minusSeconds(20));

        assertThat(tokens.decode(token).getSubject()).isEqualTo("clerk@E10000018");
    }

    @Test
    void an_algorithm_that_is_not_allowed_opens_nothing_whoever_signed() {
        var strict = checked(List.of(SignatureAlgorithm.ES256));

        assertThatExceptionOfType(BadJwtException.class)
                .isThrownBy(() -> strict.decode(issuer.token("clerk", "E10000018")));
    }
}
