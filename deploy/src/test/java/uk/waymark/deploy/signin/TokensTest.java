package uk.waymark.deploy.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.events.Capacity;

@Timeout(30)
class TokensTest {
    private static final Person CLERK = Person.of(Capacity.CLERK, "E10000018");
    private static final Person AUDITOR = Person.of(Capacity.AUDITOR, "E10000018");

    @TempDir
    Path folder;

    @Test
    void a_token_is_fetched_once_for_each_person() throws Exception {
        try (var issuer = new StubIssuer(folder, 3600)) {
            var tokens = new Tokens(issuer.url(), issuer.secret());

            assertThat(tokens.of(CLERK)).isEqualTo("clerk@E10000018-1");
            assertThat(tokens.header(CLERK)).isEqualTo("Bearer clerk@E10000018-1");
            assertThat(tokens.of(AUDITOR)).isEqualTo("auditor@E10000018-2");
        }
    }

    @Test
    void a_token_is_fetched_again_before_it_runs_out() throws Exception {
        try (var issuer = new StubIssuer(folder, 600)) {
            var tokens = new Tokens(issuer.url(), issuer.secret());

            assertThat(tokens.of(CLERK)).isEqualTo("clerk@E10000018-1");
            assertThat(tokens.of(CLERK)).isEqualTo("clerk@E10000018-2");
        }
    }

    @Test
    void a_refusal_is_told_with_who_was_refused() throws Exception {
        try (var issuer = new StubIssuer(folder, 3600)) {
            var tokens = new Tokens(issuer.url(), Files.writeString(folder.resolve("other"), "wrong"));

            assertThatThrownBy(() -> tokens.of(CLERK))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("gives clerk@E10000018 no token: {\"error\":\"invalid_client\"}");
        }
    }
}
