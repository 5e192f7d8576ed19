package uk.waymark.command.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A caller of the command service.
public record Http(int port) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Answer post(String command, String json, String... headers) {
        return send("/commands/" + command, "application/json", BodyPublishers.ofString(json), headers);
    }

    public Answer postBytes(String command, byte[] bytes) {
        return send("/commands/" + command, "application/json", BodyPublishers.ofByteArray(bytes));
    }

    public Answer postAs(String contentType, String path, String body) {
        return send(path, contentType, BodyPublishers.ofString(body));
    }

    public List<JsonNode> run(String query, String lines) {
        var answer = send("/commands" + query, "application/x-ndjson", BodyPublishers.ofString(lines));
        return answer.response().body().lines().map(JSON::readTree).toList();
    }

    public Answer get(String path) {
        return exchange(HttpRequest.newBuilder(uri(path)).build());
    }

    private Answer send(String path, String contentType, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).POST(body).header("Content-Type", contentType);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build());
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
