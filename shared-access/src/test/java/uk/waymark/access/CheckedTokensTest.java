package uk.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
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
import uk.waymark.issuer.Issuer;

class CheckedTokensTest {
    private final Issuer issuer = Issuer.start();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final CheckedTokens tokens = checked(List.of(SignatureAlgorithm.RS256));

    private CheckedTokens checked(List<SignatureAlgorithm> algorithms) {
        var settings = settings(algorithms);
        return checked(settings, new IssuerKeys(settings));
    }

    private CheckedTokens checked(AccessSettings settings, IssuerKeys keys) {
        return new CheckedTokens(settings, keys, ((InstantSource) now::get).withZone(ZoneOffset.UTC));
    }

    private AccessSettings settings(List<SignatureAlgorithm> algorithms) {
        return new AccessSettings(
                URI.create(issuer.url()),
                null,
                Issuer.AUDIENCE,
                algorithms,
                List.of("at+jwt"),
                Duration.ofSeconds(30),
                "authority",
                "roles",
                "name",
                Map.of(),
                Map.of());
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

    @Test
    void keys_that_are_no_longer_fresh_serve_while_the_issuer_is_away() {
        var settings = settings(List.of(SignatureAlgorithm.RS256));
        var fresh = Duration.ofMillis(20);
        var checked = checked(settings, new IssuerKeys(settings, fresh, Duration.ofMillis(1)));
        checked.decode(issuer.token("clerk", "E10000018"));
        issuer.close();

        var longAfter = System.nanoTime() + fresh.multipliedBy(5).toNanos();
        do {
            assertThat(checked.decode(issuer.token(claims -> claims)).getSubject())
                    .isEqualTo("clerk@E10000018");
        } while (System.nanoTime() < longAfter);
    }
}
