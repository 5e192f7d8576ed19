package uk.waymark.deploy.facts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Looks for every fact of follow-ups A and C in a running query service that was told the samples.
public final class FollowUpRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private FollowUpRows() {}

    /// @param auditor what the requests have in their header `Authorization`
    /// @return a sentence for each row that was not found; none when all were.
    public static List<String> missingFrom(URI queryService, String auditor) throws IOException, InterruptedException {
        var missing = new ArrayList<String>();
        try (var http = HttpClient.newHttpClient()) {
            for (var row : FollowUpRow.all()) {
                var answer = http.send(
                        HttpRequest.newBuilder(queryService.resolve(row.path()))
                                .header("Authorization", auditor)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    missing.add("%s: %s answers %d".formatted(row.id(), row.path(), answer.statusCode()));
                    continue;
                }
                var values = row.field().valuesIn(JSON.readTree(answer.body())).toList();
                if (values.stream().noneMatch(value -> value.contains(row.expected()))) {
                    missing.add("%s: %s has at %s not “%s” but %s"
                            .formatted(row.id(), row.path(), row.field().path(), row.expected(), values));
                }
            }
        }
        return missing;
    }
}
