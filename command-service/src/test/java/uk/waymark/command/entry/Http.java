package uk.waymark.command.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.Servers;

/// A caller of the command service.
public record Http(int port) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Answer post(String command, String json, String... headers) {
        return send("/commands/" + command, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer postBytes(String command, byte[] bytes) {
        return send("/commands/" + command, "application/json", bytes);
    }

    public Answer postAs(String contentType, String path, String body, String... headers) {
        return send(path, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public List<JsonNode> run(String query, String lines) {
        var answer = send("/commands" + query, "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
        return answer.response().body().lines().map(JSON::readTree).toList();
    }

    public Answer get(String path) {
        return exchange(signedIn(HttpRequest.newBuilder(uri(path)), path));
    }

    private Answer send(String path, String contentType, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .POST(BodyPublishers.ofByteArray(body))
                .header("Content-Type", contentType);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(signedIn(request, new String(body, StandardCharsets.UTF_8)));
    }

    /// As somebody who may do all that the request is about, unless it says who calls.
    private static HttpRequest signedIn(HttpRequest.Builder request, String about) {
        return request.copy().build().headers().firstValue("Authorization").isPresent()
                ? request.build()
                : request.header("Authorization", "Bearer " + Servers.tokenFor(about))
                        .build();
    }

    private static Answer exchange(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public List<String> wrongFields() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString(""))
                    .toList();
        }
    }
}
