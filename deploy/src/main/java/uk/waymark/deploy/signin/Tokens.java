package uk.waymark.deploy.signin;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/// The tokens of people whom the sign-in service knows, each fetched when it is first wanted and again before it runs
/// out. Many threads may ask at once.
public final class Tokens {
    // To load a whole HTTP client and JSON library would take twice as long as all the rest of ./waymark token.
    private static final Pattern VALUE = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern SECONDS = Pattern.compile("\"expires_in\":(\\d+)");
    private static final int PATIENCE_MILLIS = 10_000;
    /// What is left of a token when the next is fetched, so that no request takes longer than it.
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final ConcurrentMap<Person, Token> fetched = new ConcurrentHashMap<>();
    private final String issuer;
    private final Path secret;

    /// @param secret the file with the secret of all people who act through programs
    Tokens(String issuer, Path secret) {
        this.issuer = issuer;
        this.secret = secret;
    }

    /// @throws IOException when the sign-in service does not answer or refuses
    public String of(Person person) throws IOException {
        var token = fetched.get(person);
        if (token == null || System.nanoTime() - token.staleAt > 0) {
            token = fetch(person);
            fetched.put(person, token);
        }
        return token.value;
    }

    /// What a request has in its header `Authorization`.
    public String header(Person person) throws IOException {
        return "Bearer " + of(person);
    }

    private Token fetch(Person person) throws IOException {
        var asked = System.nanoTime();
        var answer = answer("grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(
                        encoded(person.toString()),
                        encoded(Files.readString(secret).strip())));
        var value = VALUE.matcher(answer);
        var seconds = SECONDS.matcher(answer);
        if (!value.find() || !seconds.find()) {
            throw new IOException("%s gives %s no token: %s".formatted(issuer, person, answer));
        }
        var left = Duration.ofSeconds(Long.parseLong(seconds.group(1))).minus(MARGIN);
        return new Token(value.group(1), asked + left.toNanos());
    }

    private String answer(String form) throws IOException {
        var connection =
                (HttpURLConnection) URI.create(issuer + "/oauth2/token").toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setDoOutput(true);
        try (var body = connection.getOutputStream()) {
            body.write(form.getBytes(StandardCharsets.UTF_8));
        }
        try (var body = connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST
                ? connection.getInputStream()
                : connection.getErrorStream()) {
            return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// @param staleAt by the clock of [System#nanoTime]
    private record Token(String value, long staleAt) {}
}
