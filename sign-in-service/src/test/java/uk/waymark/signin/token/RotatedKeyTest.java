package uk.waymark.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.signin.RunningService;

@Timeout(60)
class RotatedKeyTest {
    @TempDir
    Path folder;

    @Test
    void a_token_given_out_before_a_rotation_is_still_good_after_it() throws Exception {
        SignedJWT before;
        try (var service = new RunningService(folder)) {
            before = token(service);
        }
        ageKey();

        try (var service = new RunningService(folder)) {
            var after = token(service);

            assertThat(after.getHeader().getKeyID())
                    .isNotEqualTo(before.getHeader().getKeyID());
            assertThat(isGood(before, service.keys())).isTrue();
            assertThat(isGood(after, service.keys())).isTrue();
        }
    }

    private void ageKey() throws Exception {
        var file = folder.resolve("signing-keys.json");
        Files.writeString(file, Files.readString(file).replaceAll("\"iat\":\\d+", "\"iat\":1767600000"));
    }

    private static boolean isGood(SignedJWT token, JWKSet keys) throws Exception {
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID());
        return key != null && token.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    private SignedJWT token(RunningService service) throws Exception {
        var secret = Files.readString(folder.resolve("client-secret")).strip();
        var answer = service.askForToken("clerk@E10000018", secret).body();
        return SignedJWT.parse(
                JsonMapper.shared().readTree(answer).get("access_token").asString());
    }
}
