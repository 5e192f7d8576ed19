package uk.waymark.deploy.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import uk.waymark.deploy.network.Port;

/// What a service says of itself.
public enum Health {
    /// It works.
    UP,
    /// It works and waits until it is told that everything else does.
    WAITING,
    DOWN;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    public static Health of(Port port) {
        // The whole of a start this is asked every few moments, and an HTTP client makes much of a closed port.
        if (!port.answers()) {
            return DOWN;
        }
        var request = HttpRequest.newBuilder(URI.create("http://%s/actuator/health".formatted(port.address())))
                .timeout(PATIENCE)
                .build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                return UP;
            }
            return response.body().contains("OUT_OF_SERVICE") ? WAITING : DOWN;
        } catch (IOException _) {
            return DOWN;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return DOWN;
        }
    }
}
