package uk.waymark.signin.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Compares secrets in a time that tells nothing of them. They are random and kept in files of ours, so that a hash
/// made slow on purpose would protect nobody and make every token late.
@Component
class SecretsAsTheyAre implements PasswordEncoder {
    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String secret) {
        return given != null && secret != null && MessageDigest.isEqual(bytes(given), bytes(secret));
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
