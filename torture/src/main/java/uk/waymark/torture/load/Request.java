package uk.waymark.torture.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One command.
///
/// @param mark words that no other command has, by which its event is found again
/// @param key with which it may be sent again
/// @param ifMatch the version that its caller saw
public record Request(
        String command,
        Action action,
        String mark,
        String body,
        @Nullable String key,
        @Nullable Long ifMatch) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// That an officer tells how an action went on.
    public static Request progress(Action action, String mark) {
        var body =
                Map.of("authority", action.authority(), "id", action.id(), "text", mark, "effectiveOn", "2019-06-03");
        return new Request("RecordProgress", action, mark, JSON.writeValueAsString(body), null, null);
    }

    /// That an officer judges how an action goes.
    public static Request rating(Action action, String mark, String rating) {
        var body = Map.of(
                "authority",
                action.authority(),
                "id",
                action.id(),
                "dimension",
                "DELIVERY",
                "rating",
                rating,
                "direction",
                "STEADY",
                "rationale",
                mark,
                "asAt",
                "2019-06-03");
        return new Request("RateAction", action, mark, JSON.writeValueAsString(body), null, null);
    }

    public Request withKey(String newKey) {
        return new Request(command, action, mark, body, newKey, ifMatch);
    }

    public Request ifMatch(long version) {
        return new Request(command, action, mark, body, key, version);
    }
}
