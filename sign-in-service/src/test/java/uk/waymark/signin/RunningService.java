package uk.waymark.signin;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sign-in service on a port of its own, and what is said to it by somebody who keeps cookies.
public final class RunningService implements AutoCloseable {
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String BROWSER = "text/html, */*;q=0.5";

    public final String issuer;
    private final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public RunningService(Path folder) throws IOException {
        var port = freePort();
        this.issuer = "http://127.0.0.1:" + port;
        this.context = SpringApplication.run(
                SignInService.class, "--server.port=" + port, "--waymark.sign-in.folder=" + folder);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", BROWSER));
    }

    public HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(posting(path, form));
    }

    /// What a program does to get a token.
    public HttpResponse<String> askForToken(String client, String secret) throws IOException, InterruptedException {
        var credentials = Base64.getEncoder()
                .encodeToString("%s:%s".formatted(client, secret).getBytes(StandardCharsets.UTF_8));
        return send(posting("/oauth2/token", "grant_type=client_credentials")
                .header("Authorization", "Basic " + credentials));
    }

    public JsonNode document(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path).body());
    }

    public JWKSet keys() throws IOException, InterruptedException, ParseException {
        return JWKSet.parse(get("/oauth2/jwks").body());
    }

    private HttpRequest.Builder posting(String path, String form) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", FORM)
                .header("Accept", BROWSER)
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(issuer).resolve(path);
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
