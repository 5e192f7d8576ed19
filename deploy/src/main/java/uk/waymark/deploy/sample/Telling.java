package uk.waymark.deploy.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.signin.Person;
import uk.waymark.deploy.signin.Tokens;
import uk.waymark.events.Capacity;

/// Sends the sample histories and waits until queries show them.
///
/// Each passage goes with a token of whoever tells it. Every line has an idempotency key, so to tell a history twice
/// changes nothing.
public record Telling(Port command, Port query, Tokens tokens, HttpClient http, Consumer<String> tell) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REFUSALS_SHOWN = 10;

    public void tellAll() throws IOException, InterruptedException {
        var bookmarks = new HashMap<String, String>();
        for (var history : History.shipped()) {
            var answers = new ArrayList<Answer>();
            for (var passage : Passage.of(history)) {
                answers.addAll(send(history, passage));
            }
            refuseIfRefused(history, answers);
            for (var answer : answers) {
                if (answer.bookmark() != null) {
                    bookmarks.put(Answer.authorityOf(answer.bookmark()), answer.bookmark());
                }
            }
            tell.accept("%s: %d commands".formatted(history.name(), answers.size()));
        }
        for (var bookmark : bookmarks.entrySet()) {
            awaitVisible(bookmark.getKey(), bookmark.getValue());
        }
    }

    private List<Answer> send(History history, Passage passage) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://%s/commands".formatted(command.address())))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", tokens.header(passage.teller()))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(passage.body()))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofLines());
        try (var lines = response.body()) {
            if (response.statusCode() != 200) {
                throw new CannotStart("The sample %s was refused as a whole: %d %s"
                        .formatted(history.name(), response.statusCode(), String.join(" ", lines.toList())));
            }
            return lines.map(line -> JSON.readValue(line, Answer.class).after(passage.before()))
                    .toList();
        }
    }

    private static void refuseIfRefused(History history, List<Answer> answers) {
        var refusals = answers.stream().filter(Answer::isRefused).toList();
        if (!refusals.isEmpty()) {
            var lines = new ArrayList<String>();
            for (var refusal : refusals.subList(0, Math.min(REFUSALS_SHOWN, refusals.size()))) {
                lines.add("%s line %d: %d %s"
                        .formatted(history.name(), refusal.line(), refusal.status(), refusal.problem()));
            }
            throw new CannotStart("%d of the sample commands were refused:%n%s"
                    .formatted(refusals.size(), String.join(System.lineSeparator(), lines)));
        }
    }

    /// The query service itself waits a few seconds for a bookmark and then asks to be asked again.
    private void awaitVisible(String authority, String bookmark) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://%s/authorities/%s?bookmark=%s".formatted(query.address(), authority, bookmark)))
                .header("Authorization", tokens.header(Person.of(Capacity.AUDITOR, authority)))
                .timeout(PATIENCE)
                .build();
        for (var tries = 0; tries < 12; tries++) {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                return;
            }
            if (status != 503) {
                throw new CannotStart("The query service answered %d to %s.".formatted(status, request.uri()));
            }
        }
        throw new CannotStart("The samples were recorded but are not visible to queries after a minute.");
    }
}
