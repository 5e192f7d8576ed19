package uk.waymark.signin.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// What proves that somebody may act as a demonstration person; made up at the first start.
///
/// @param password by which people sign in
/// @param clientSecret by which programs and the waymark script get tokens
public record Secrets(String password, String clientSecret) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 15;
    private static final int SECRET_BYTES = 32;

    static Secrets in(Path folder) throws IOException {
        return new Secrets(
                kept(folder.resolve("password"), PASSWORD_BYTES), kept(folder.resolve("client-secret"), SECRET_BYTES));
    }

    private static String kept(Path path, int bytes) throws IOException {
        var file = new KeptFile(path);
        var there = file.read().filter(secret -> !secret.isEmpty());
        if (there.isPresent()) {
            return there.get();
        }
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        file.write(secret);
        return secret;
    }
}
