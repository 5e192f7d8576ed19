package uk.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.issuer.Issuer;

class DoorTest {
    private static Issuer issuer;
    private static Issuer stranger;
    private static Door door;

    @BeforeAll
    static void the_clerk_comes_in() {
        issuer = Issuer.start();
        stranger = Issuer.start();
        door = new Door(issuer.url());
        assertThat(door.come(issuer.token("clerk", "E10000018")).statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        door.close();
        issuer.close();
        stranger.close();
    }

    @Test
    void who_comes_in_is_who_the_token_tells() {
        var caller =
                json(door.come(issuer.token("improvement-lead", "E06000016")).body());

        assertThat(UUID.fromString(caller.path("person").stringValue()).version())
                .isEqualTo(8);
        assertThat(caller.path("authorities").toString()).isEqualTo("[\"E06000016\"]");
        assertThat(caller.path("capacities").toString()).isEqualTo("[\"IMPROVEMENT_LEAD\"]");
    }

    @Test
    void one_person_has_one_id_and_no_name() {
        var one = json(door.come(issuer.token(claims -> claims.subject("head.of.service@council.example")))
                .body());
        var again = json(door.come(issuer.token(claims -> claims.subject("head.of.service@council.example")))
                .body());
        var other = json(door.come(issuer.token(claims -> claims.subject("clerk@council.example")))
                .body());

        assertThat(one.path("person")).isEqualTo(again.path("person")).isNotEqualTo(other.path("person"));
        assertThat(one.toString()).doesNotContain("head.of.service");
    }

    @Test
    void somebody_may_act_for_several_councils_in_several_capacities() {
        var caller = json(door.come(issuer.token(claims -> claims.claim("authority", List.of("E10000018", "E06000016"))
                        .claim("roles", List.of("clerk", "auditor"))))
                .body());

        assertThat(caller.path("authorities").size()).isEqualTo(2);
        assertThat(caller.path("capacities").size()).isEqualTo(2);
    }

    @Test
    void what_is_open_is_open_to_everybody_but_not_to_a_bad_token() {
        assertThat(door.get("/open").body()).isEqualTo("open");
        assertThat(door.get("/open", "Authorization", "Bearer nonsense").statusCode())
                .isEqualTo(401);
    }

    @Test
    void nothing_that_is_answered_is_kept_on_the_way() {
        assertThat(door.come(issuer.token("clerk", "E10000018")).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void without_a_token_nobody_comes_in() {
        var answer = door.get("/room");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer.body()).propertyNames())
                .containsExactly("type", "title", "status", "detail", "instance");
        assertThat(json(answer.body()).path("type").stringValue()).isEqualTo("urn:waymark:problem:no-token");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_bad_token_opens_nothing(String what, String token) {
        var answer = door.come(token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(json(answer.body()).path("type").stringValue()).isEqualTo("urn:waymark:problem:bad-token");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("springframework");
    }

    static Stream<Arguments> badTokens() throws JOSEException {
        var good = issuer.claims(UnaryOperator.identity());
        var token = issuer.token(UnaryOperator.identity());
        var unsigned = token.substring(0, token.lastIndexOf('.') + 1);
        var other = issuer.token(claims -> claims.subject("somebody else"));
        return Stream.of(
                Arguments.of("nonsense", "nonsense"),
                Arguments.of("empty parts", ".."),
                Arguments.of("a signature of something else", unsigned + other.substring(other.lastIndexOf('.') + 1)),
                Arguments.of("no signature", unsigned),
                Arguments.of("unsigned", new PlainJWT(good).serialize()),
                Arguments.of("expired", issuer.token(claims -> claims.expirationTime(Issuer.moment(now() - 7200)))),
                Arguments.of("no expiry", issuer.token(claims -> claims.expirationTime(null))),
                Arguments.of("not yet", issuer.token(claims -> claims.notBeforeTime(Issuer.moment(now() + 600)))),
                Arguments.of("another audience", issuer.token(claims -> claims.audience("payroll"))),
                Arguments.of("no audience", issuer.token(claims -> claims.audience(List.of()))),
                Arguments.of("no issuer", issuer.token(claims -> claims.issuer(null))),
                Arguments.of("another issuer", stranger.token("clerk", "E10000018")),
                Arguments.of("another issuer's name on our key", issuer.token(claims -> claims.issuer(stranger.url()))),
                Arguments.of("our name on another's key", stranger.token(claims -> claims.issuer(issuer.url()))),
                Arguments.of("our key's id on another key", forged(good)),
                Arguments.of("no subject", issuer.token(claims -> claims.subject(null))),
                Arguments.of("a blank subject", issuer.token(claims -> claims.subject(" "))),
                Arguments.of("a type that opens nothing", issuer.sign(good, "logout+jwt", issuer.key())),
                Arguments.of("the public key as a shared secret", confused(good)));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String forged(JWTClaimsSet claims) {
        var key = new com.nimbusds.jose.jwk.RSAKey.Builder(stranger.key())
                .keyID(issuer.key().getKeyID())
                .build();
        return issuer.sign(claims, "at+jwt", key);
    }

    private static String confused(JWTClaimsSet claims) throws JOSEException {
        var secret = new MACSigner(issuer.key().toRSAPublicKey().getEncoded());
        return Issuer.sign(claims, JWSAlgorithm.HS256, "at+jwt", issuer.key().getKeyID(), secret);
    }

    @Test
    void a_good_token_is_sent_once_and_in_its_header() {
        var token = issuer.token("clerk", "E10000018");

        assertThat(door.get("/room?access_token=" + token).statusCode()).isEqualTo(401);
        assertThat(door.get("/room", "Authorization", "Basic " + token).statusCode())
                .isEqualTo(401);
        assertThat(door.get("/room", "Authorization", "Bearer " + token + " " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authority", "roles"})
    void who_has_no_council_or_no_role_is_told_so(String claim) {
        var answer = door.come(issuer.token(claims -> claims.claim(claim, "something else")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer.body()).path("type").stringValue()).isEqualTo("urn:waymark:problem:no-capacity");
        assertThat(json(answer.body()).path("detail").stringValue()).contains("“authority”", "“roles”");
    }

    @Test
    void claims_are_read_as_the_settings_say() {
        try (var entra = new Door(
                issuer.url(),
                "--waymark.access.authority-claim=tid",
                "--waymark.access.authorities[3f1c-tenant]=E06000016",
                "--waymark.access.role-claim=groups",
                "--waymark.access.roles[Waymark.Minutes]=clerk")) {
            var caller = json(entra.come(issuer.token(claims -> claims.claim("tid", "3f1c-tenant")
                            .claim("groups", List.of("Everybody", "Waymark.Minutes"))))
                    .body());

            assertThat(caller.path("authorities").toString()).isEqualTo("[\"E06000016\"]");
            assertThat(caller.path("capacities").toString()).isEqualTo("[\"CLERK\"]");
        }
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
