package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import uk.waymark.query.Broker;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.QueryService;
import uk.waymark.query.Story;

class FeedTest {
    private static final Broker BROKER = Broker.start();

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @Test
    void thin_line() throws Exception {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        try (var admin = BROKER.admin()) {
            admin.createTopics(List.of(new NewTopic("waymark.events", Optional.of(6), Optional.empty())))
                    .all()
                    .get();
        }
        BROKER.publish("waymark.events", ledger.events());
        try (var service = SpringApplication.run(
                QueryService.class,
                "--server.port=0",
                "--spring.datasource.url=" + Database.fresh(),
                "--waymark.feed.bootstrap-servers=" + BROKER.address())) {
            var port = service.getEnvironment().getProperty("local.server.port");
            try (var http = HttpClient.newHttpClient()) {
                for (var path : List.of(
                        "/events?bookmark=" + ledger.bookmark(Story.LEICESTERSHIRE),
                        "/plans/leics-ociap/actions/3/timeline",
                        "/actuator/health")) {
                    var answer = http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    System.out.println(
                            answer.statusCode() + " " + answer.headers().map() + "\n" + answer.body());
                    assertThat(answer.statusCode()).isEqualTo(200);
                }
            }
        }
    }
}
