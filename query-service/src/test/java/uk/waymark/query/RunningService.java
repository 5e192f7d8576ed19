package uk.waymark.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The service as its main method starts it, on a free port and on a day that we choose.
public final class RunningService implements AutoCloseable {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningService start(LocalDate today, String database, String broker, String topic) {
        var application = new SpringApplication(QueryService.class);
        var clock = Clock.fixed(today.atTime(12, 0).atZone(LONDON).toInstant(), LONDON);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("chosenDay", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        return new RunningService(application.run(
                "--server.port=0",
                "--waymark.access.issuer=" + Tokens.issuer().url(),
                "--spring.datasource.url=" + database,
                "--waymark.access.store.url=" + Database.access(),
                "--waymark.reading.patience=1s",
                // Some tests ask more than anybody would.
                "--waymark.access.requests.per-second=100000",
                "--waymark.feed.bootstrap-servers=" + broker,
                "--waymark.feed.topic=" + topic,
                "--waymark.feed.group=" + topic));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    /// @param headers names and values in turn
    public Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port(), path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /// @param token of whom asks
    public Answer getAs(String token, String path) {
        return get(path, "Authorization", "Bearer " + token);
    }

    /// As the public.
    public Answer getWithoutToken(String path) {
        return answer(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port(), path)))
                .build());
    }

    /// As somebody who may do everything, unless the request says who asks.
    public Answer send(HttpRequest request) {
        return answer(Tokens.signed(request));
    }

    private Answer answer(HttpRequest request) {
        try {
            return new Answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }

    /// What it said.
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return MAPPER.readTree(response.body());
        }

        /// The value at a JSON pointer, as text.
        public String at(String pointer) {
            var node = json().at(pointer);
            return node.isValueNode() ? node.asString() : node.toString();
        }
    }
}
