package uk.waymark.torture.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.waymark.deploy.signin.Person;
import uk.waymark.events.Capacity;
import uk.waymark.torture.site.Node;

/// A council with a plan, whose actions are written to.
public record Council(String authority, List<Action> actions) {

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    /// One more council, which nobody has written to.
    public static Council found(int actions, Node service) throws IOException, InterruptedException {
        var authority = "E1%07d".formatted(FOUNDED.incrementAndGet());
        var council = new Council(
                authority,
                IntStream.rangeClosed(1, actions)
                        .mapToObj(ref -> new Action(authority, "plan/" + ref))
                        .toList());
        try (var http = HttpClient.newHttpClient()) {
            var teller = new Teller(http, service, authority);
            teller.tell(Capacity.ADMINISTRATOR, council.registration());
            teller.tell(Capacity.INTEGRATION_CLIENT, council.story());
        }
        return council;
    }

    private record Teller(HttpClient http, Node service, String authority) {
        void tell(Capacity role, String lines) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(service.address() + "/commands"))
                    .header("Content-Type", "application/x-ndjson")
                    .header("Authorization", service.tokens().header(Person.of(role, authority)))
                    .POST(HttpRequest.BodyPublishers.ofString(lines))
                    .build();
            var answers = http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines()
                    .toList();
            if (answers.size() != lines.lines().count()
                    || answers.stream().anyMatch(line -> line.contains("problem"))) {
                throw new IOException("The council could not be founded: " + answers);
            }
        }
    }

    private String registration() {
        return """
                {"command": "RegisterAuthority", "data": {"authority": "%1$s", "name": "Council %1$s", "effectiveOn": "2016-04-01"}}
                """.formatted(authority);
    }

    private String story() {
        var opening = """
                {"command": "DraftPlan", "data": {"authority": "%1$s", "id": "plan", "name": "Plan", "from": "2017-01-01", \
                "to": "2020-12-31", "inspections": [], "deliveryScheme": "RAG-3", "owner": "Director", \
                "effectiveOn": "2017-02-20"}}
                """.formatted(authority);
        return opening
                + IntStream.rangeClosed(1, actions.size()).mapToObj(this::added).collect(Collectors.joining());
    }

    private String added(int ref) {
        return """
                {"command": "AddAction", "data": {"authority": "%s", "plan": "plan", "ref": "%d", \
                "text": "Promise %2$d", "lead": "Head of Service", "due": {"kind": "ON", "date": "2018-12-31", \
                "words": "by the end of 2018"}, "resource": "KNOWN", "effectiveOn": "2017-02-20"}}
                """.formatted(authority, ref);
    }
}
