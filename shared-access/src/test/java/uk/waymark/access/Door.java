package uk.waymark.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// A service with one room, which tells who came in.
final class Door implements AutoCloseable {
    private final ConfigurableApplicationContext service;
    private final HttpClient http = HttpClient.newHttpClient();

    Door(String issuer, String... settings) {
        var line = new ArrayList<>(
                List.of("--server.port=0", "--server.address=127.0.0.1", "--waymark.access.issuer=" + issuer));
        line.addAll(List.of(settings));
        service = new SpringApplication(Room.class).run(line.toArray(String[]::new));
    }

    HttpResponse<String> come(String token) {
        return get("/room", "Authorization", "Bearer " + token);
    }

    HttpResponse<String> get(String path, String... headers) {
        var port = Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s%s".formatted(port, path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        service.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({AccessConfiguration.class, Inside.class})
    static class Room {
        @Bean
        OpenPaths openPaths() {
            return OpenPaths.of("/open");
        }
    }

    @RestController
    static class Inside {
        @GetMapping("/room")
        Caller room(@AuthenticationPrincipal Caller caller) {
            return caller;
        }

        @GetMapping("/open")
        String open() {
            return "open";
        }
    }
}
