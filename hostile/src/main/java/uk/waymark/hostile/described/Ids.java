package uk.waymark.hostile.described;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.hostile.wire.Connection;
import uk.waymark.hostile.wire.Message;

/// Finds for each variable of a path something that is there: the first item of the list that stands before it.
final class Ids {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Connection queries;
    private final String token;
    private final Map<String, String> found = new LinkedHashMap<>();

    Ids(Connection queries, String token) {
        this.queries = queries;
        this.token = token;
    }

    Map<String, String> of(String path) {
        var values = new LinkedHashMap<String, String>();
        var variables = VARIABLE.matcher(path);
        while (variables.find()) {
            var list = path.substring(0, variables.start() - 1);
            for (var known : values.entrySet()) {
                list = list.replace("{" + known.getKey() + "}", known.getValue());
            }
            var variable = variables.group(1);
            values.put(variable, found.computeIfAbsent(list, address -> first(address, variable)));
        }
        return values;
    }

    private String first(String list, String variable) {
        try {
            var reply = queries.send(Message.of("GET", list).with("Authorization", "Bearer " + token));
            var item = JSON.readTree(reply.body()).path("items").path(0);
            return List.of(variable, "id", "code", "authority").stream()
                    .filter(item::has)
                    .map(name -> item.path(name).asString())
                    .findFirst()
                    // An empty list, such as that of parked events.
                    .orElse("1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
