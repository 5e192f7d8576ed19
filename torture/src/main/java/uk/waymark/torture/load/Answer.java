package uk.waymark.torture.load;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a command was answered.
///
/// @param request what was sent
public record Answer(Request request, int status, String body) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public boolean isDone() {
        return status == 200 || status == 201;
    }

    public boolean isStale() {
        return status == 412;
    }

    /// Whether it may be sent again: nobody can know what became of it, or the service could not do it now.
    public boolean isOpen() {
        return status == 0 || status == 503 || status == 429;
    }

    public long version() {
        return json().get("version").asLong();
    }

    public long position() {
        return json().get("position").asLong();
    }

    private JsonNode json() {
        return JSON.readTree(body);
    }
}
