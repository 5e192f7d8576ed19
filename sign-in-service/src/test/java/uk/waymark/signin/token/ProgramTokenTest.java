package uk.waymark.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.Capacity;
import uk.waymark.signin.RunningService;

@Timeout(60)
class ProgramTokenTest {
    private static final String CLERK = "clerk@E10000018";

    @TempDir
    static Path folder;

    private static RunningService service;
    private static String secret;

    @BeforeAll
    static void start() throws IOException {
        service = new RunningService(folder);
        secret = Files.readString(folder.resolve("client-secret")).strip();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_token_says_who_acts_in_what_role_for_which_authority() throws Exception {
        var token = token(CLERK);
        var claims = token.getJWTClaimsSet();

        assertThat(token.getHeader().getType()).hasToString("at+jwt");
        assertThat(token.getHeader().getAlgorithm()).hasToString("RS256");
        assertThat(claims.getIssuer()).isEqualTo(service.issuer);
        assertThat(claims.getAudience()).containsExactly("waymark");
        assertThat(claims.getClaim("client_id")).isEqualTo(CLERK);
        assertThat(claims.getClaim("authority")).isEqualTo("E10000018");
        assertThat(claims.getStringClaim("name")).isEqualTo("Clerk of E10000018 (demo)");
        assertThat(claims.getStringListClaim("roles")).containsExactly("clerk");
        assertThat(UUID.fromString(claims.getSubject())).isNotNull();
        assertThat(claims.getClaims().keySet())
                .containsExactlyInAnyOrder(
                        "iss", "sub", "aud", "exp", "nbf", "iat", "jti", "client_id", "name", "authority", "roles");
    }

    @Test
    void a_token_is_good_for_an_hour_from_now() throws Exception {
        var claims = token(CLERK).getJWTClaimsSet();

        assertThat(claims.getNotBeforeTime()).isEqualTo(claims.getIssueTime());
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_token_can_be_checked_by_what_the_discovery_document_leads_to() throws Exception {
        var token = token(CLERK);
        var document = service.document("/.well-known/openid-configuration");

        assertThat(document.get("issuer").asString()).isEqualTo(service.issuer);
        assertThat(document.get("jwks_uri").asString()).isEqualTo(service.issuer + "/oauth2/jwks");
        var key = service.keys().getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        assertThat(key.isPrivate()).isFalse();
    }

    @Test
    void a_person_is_the_same_in_every_token_and_nobody_else() throws Exception {
        var clerk = token(CLERK).getJWTClaimsSet();
        var again = token(CLERK).getJWTClaimsSet();

        assertThat(again.getSubject()).isEqualTo(clerk.getSubject());
        assertThat(again.getJWTID()).isNotEqualTo(clerk.getJWTID());
        assertThat(List.of(
                        clerk.getSubject(),
                        token("auditor@E10000018").getJWTClaimsSet().getSubject(),
                        token("clerk@E06000016").getJWTClaimsSet().getSubject()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void there_is_somebody_in_every_role(Capacity role) throws Exception {
        assertThat(token(role.role() + "@W06000015").getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly(role.role());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "king@E10000018",
                "Clerk@E10000018",
                "board_chair@E10000018",
                "clerk@X10000018",
                "clerk@E1000001",
                "clerk@",
                "clerk",
                "@E10000018"
            })
    void who_is_not_there_gets_no_token(String nobody) throws Exception {
        var answer = service.askForToken(nobody, secret);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"error\":\"invalid_client\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", "%"})
    void a_wrong_secret_is_refused_without_a_word_of_why(String wrong) throws Exception {
        var answer = service.askForToken(CLERK, wrong);

        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(JsonMapper.shared().readTree(answer.body()).propertyNames()).doesNotContain("trace", "exception");
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
    }

    @Test
    void the_password_of_people_is_no_secret_of_programs() throws Exception {
        var password = Files.readString(folder.resolve("password")).strip();

        assertThat(service.askForToken(CLERK, password).statusCode()).isEqualTo(401);
    }

    private static SignedJWT token(String client) throws Exception {
        var answer = service.askForToken(client, secret);
        assertThat(answer.statusCode()).isEqualTo(200);
        return SignedJWT.parse(
                JsonMapper.shared().readTree(answer.body()).get("access_token").asString());
    }
}
