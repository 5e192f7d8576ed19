package uk.waymark.command.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.waymark.command.ledger.Receipt;

/// Answers one line of a run. A refused line is an answer like any other.
@Component
class LineDesk {
    private static final List<String> FIELDS = List.of("command", "key", "data");

    private final Commands commands;

    LineDesk(Commands commands) {
        this.commands = commands;
    }

    /// @param dry whether to leave out the position, which only a stored event has
    Map<String, Object> answer(long number, Lines.Line line, boolean dry) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("line", number);
        try {
            tell(answer, carryOut(line), dry);
        } catch (RuntimeException failure) {
            var problem = ProblemAdvice.problemOf(failure);
            answer.put("status", problem.getStatus());
            answer.put("problem", problem);
        }
        return answer;
    }

    private Receipt carryOut(Lines.Line line) {
        if (line.tooLong()) {
            throw new BadRequest(
                    HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", "The line is longer than is allowed.");
        }
        var json = Json.read(line.bytes());
        var data = json.get("data");
        if (!json.isObject() || data == null || !json.has("command") || !FIELDS.containsAll(json.propertyNames())) {
            throw BadRequest.malformed(
                    "bad-line",
                    "Bad line",
                    "A line is {\"command\": name, \"key\": optional, \"data\": {...}} and nothing else.");
        }
        return commands.carryOut(
                String.valueOf(text(json, "command")), data, CommandController.keyOf(text(json, "key")), null);
    }

    private static @Nullable String text(JsonNode line, String field) {
        var value = line.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw BadRequest.malformed("bad-line", "Bad line", "“%s” must be a string.".formatted(field));
        }
        return value.stringValue();
    }

    private static void tell(Map<String, Object> answer, Receipt receipt, boolean dry) {
        var told = receipt.answer();
        answer.put("status", (receipt.created() ? HttpStatus.CREATED : HttpStatus.OK).value());
        answer.put("id", told.id());
        answer.put("version", told.version());
        if (!dry) {
            answer.put("position", told.position());
            answer.put("bookmark", told.bookmark());
        }
        answer.put("events", told.events());
        answer.put("warnings", told.warnings());
    }
}
