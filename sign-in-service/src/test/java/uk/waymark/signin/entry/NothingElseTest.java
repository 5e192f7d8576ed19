package uk.waymark.signin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.signin.RunningService;

@Timeout(60)
class NothingElseTest {
    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void it_says_that_it_is_up() throws Exception {
        assertThat(service.document("/actuator/health").get("status").asString())
                .isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"})
    void the_document_names_no_more_than_there_is(String path) throws Exception {
        var document = service.document(path);

        assertThat(document.get("grant_types_supported").valueStream().map(grant -> grant.asString()))
                .containsExactly("authorization_code", "client_credentials");
        assertThat(document.propertyNames())
                .doesNotContain(
                        "registration_endpoint",
                        "device_authorization_endpoint",
                        "userinfo_endpoint",
                        "introspection_endpoint",
                        "revocation_endpoint",
                        "pushed_authorization_request_endpoint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/introspect",
                "/oauth2/revoke",
                "/oauth2/device_authorization",
                "/oauth2/par",
                "/oauth2/register",
                "/connect/register",
                "/userinfo",
                "/error"
            })
    void what_nobody_needs_does_nothing_even_for_who_has_the_secret(String path) throws Exception {
        var secret = Files.readString(folder.resolve("client-secret")).strip();

        var answer = service.post(path, "client_id=clerk@E10000018&token=t&client_secret=" + secret);

        assertThat(answer.statusCode()).isIn(302, 401, 403, 404);
        assertThat(answer.body()).doesNotContain("active", "user_code", "client_id", "request_uri", "Exception");
    }
}
