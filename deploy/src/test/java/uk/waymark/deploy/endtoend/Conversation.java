package uk.waymark.deploy.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.Capacity;

/// What is said to a running Waymark and what it answers.
record Conversation(Installation installation) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// The answers up to the last, or up to where the connection broke.
    List<JsonNode> run(String commands, Consumer<Integer> afterAnswer) throws InterruptedException {
        return run(Capacity.INTEGRATION_CLIENT, commands, afterAnswer);
    }

    List<JsonNode> run(Capacity role, String commands) throws InterruptedException {
        return run(role, commands, _ -> {});
    }

    private List<JsonNode> run(Capacity role, String commands, Consumer<Integer> afterAnswer)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(uri(installation.command.address(), "/commands"))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", installation.bearer(role))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(commands))
                .build();
        var answers = new ArrayList<JsonNode>();
        try (var lines = HTTP.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            lines.forEach(line -> {
                answers.add(JSON.readTree(line));
                afterAnswer.accept(answers.size());
            });
        } catch (IOException | UncheckedIOException _) {
            // The service was killed in the middle; what was answered before stands.
        }
        return answers;
    }

    JsonNode ask(String path) throws IOException, InterruptedException {
        return ask(Capacity.AUDITOR, path);
    }

    JsonNode ask(Capacity role, String path) throws IOException, InterruptedException {
        return send(role, "GET", path);
    }

    JsonNode send(Capacity role, String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(installation.query.address(), path))
                .header("Authorization", installation.bearer(role))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .build();
        var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AssertionError("%s: %d %s".formatted(path, response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
    }

    List<JsonNode> allEvents(String bookmark) throws IOException, InterruptedException {
        var events = new ArrayList<JsonNode>();
        var last = 0L;
        while (true) {
            var page = ask("/events?limit=500&after=%d&bookmark=%s".formatted(last, bookmark))
                    .get("items");
            if (page.isEmpty()) {
                return events;
            }
            page.forEach(events::add);
            last = events.getLast().get("sequence").asLong();
        }
    }

    private static URI uri(String address, String path) {
        return URI.create("http://" + address + path);
    }
}
