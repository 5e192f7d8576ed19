package uk.waymark.torture.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import uk.waymark.deploy.signin.Person;
import uk.waymark.events.Capacity;
import uk.waymark.torture.site.Node;

/// Sends commands over HTTP.
public final class Caller {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Caller() {}

    /// Status 0 stands for no answer.
    public static Answer send(Request request, Node service) throws InterruptedException {
        try {
            return sendTo(request, service);
        } catch (IOException _) {
            return new Answer(request, 0, "");
        }
    }

    private static Answer sendTo(Request request, Node service) throws IOException, InterruptedException {
        var caller = Person.of(Capacity.INTEGRATION_CLIENT, request.action().authority());
        var builder = HttpRequest.newBuilder(URI.create(service.address() + "/commands/" + request.command()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", service.tokens().header(caller))
                .POST(HttpRequest.BodyPublishers.ofString(request.body()));
        if (request.key() != null) {
            builder.header("Idempotency-Key", request.key());
        }
        if (request.ifMatch() != null) {
            builder.header("If-Match", "\"%d\"".formatted(request.ifMatch()));
        }
        var response = HTTP.send(builder.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(request, response.statusCode(), response.body());
    }
}
