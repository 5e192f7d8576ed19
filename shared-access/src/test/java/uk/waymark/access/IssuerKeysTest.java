package uk.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import uk.waymark.issuer.Issuer;

class IssuerKeysTest {
    @Test
    void a_new_key_of_the_issuer_is_taken_at_once() {
        try (var issuer = Issuer.start();
                var door = new Door(issuer.url())) {
            assertThat(door.come(issuer.token("clerk", "E10000018")).statusCode())
                    .isEqualTo(200);

            issuer.rotate();

            assertThat(door.come(issuer.token("clerk", "E10000018")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void tokens_of_unknown_keys_do_not_make_the_issuer_busy() {
        try (var issuer = Issuer.start();
                var door = new Door(issuer.url())) {
            for (var token = 0; token < 50; token++) {
                var unknown = new RSAKey.Builder(issuer.key())
                        .keyID(UUID.randomUUID().toString())
                        .build();
                assertThat(door.come(issuer.sign(issuer.claims(UnaryOperator.identity()), "at+jwt", unknown))
                                .statusCode())
                        .isEqualTo(401);
            }

            assertThat(issuer.requests()).isLessThan(6);
            assertThat(door.come(issuer.token("clerk", "E10000018")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void while_the_issuer_is_away_those_who_came_before_still_come_in() {
        var issuer = Issuer.start();
        try (var door = new Door(issuer.url())) {
            assertThat(door.come(issuer.token("clerk", "E10000018")).statusCode())
                    .isEqualTo(200);

            issuer.close();

            assertThat(door.come(issuer.token("auditor", "E10000018")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void nothing_is_said_of_a_token_that_cannot_be_checked() {
        var issuer = Issuer.start();
        var token = issuer.token("clerk", "E10000018");
        issuer.close();
        try (var door = new Door(issuer.url())) {
            for (var request = 0; request < 5; request++) {
                var answer = door.come(token);

                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("urn:waymark:problem:issuer-away");
            }
        }
    }

    @Test
    void keys_of_what_speaks_for_another_issuer_are_not_taken() {
        try (var issuer = Issuer.start();
                var door = new Door(issuer.url() + "/")) {
            var token = issuer.token(claims -> claims.issuer(issuer.url() + "/"));

            assertThat(door.come(token).statusCode()).isEqualTo(503);
        }
    }
}
