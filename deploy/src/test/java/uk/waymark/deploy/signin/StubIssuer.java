package uk.waymark.deploy.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives whoever knows the secret a token with a number, and counts how many it gave.
final class StubIssuer implements AutoCloseable {
    private static final String SECRET = "a-b_c";

    private final AtomicInteger given = new AtomicInteger();
    private final HttpServer server;
    private final Path secret;
    private final int seconds;

    /// @param seconds how long its tokens are good
    StubIssuer(Path folder, int seconds) throws IOException {
        this.secret = Files.writeString(folder.resolve("client-secret"), SECRET + "\n");
        this.seconds = seconds;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Path secret() {
        return secret;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var knows = form.endsWith("&client_secret=" + SECRET);
        var client = form.replaceAll(".*client_id=([^&]*).*", "$1").replace("%40", "@");
        var body = knows
                ? "{\"access_token\":\"%s-%d\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                        .formatted(client, given.incrementAndGet(), seconds)
                : "{\"error\":\"invalid_client\"}";
        exchange.sendResponseHeaders(knows ? 200 : 401, body.length());
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
