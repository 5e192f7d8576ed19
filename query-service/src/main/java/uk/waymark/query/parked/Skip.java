package uk.waymark.query.parked;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// Somebody's decision that the read models go on without an event.
///
/// @param by who decides, as their token tells
record Skip(String by, String why) {
    private static final List<String> FIELDS = List.of("why");

    /// @throws Refusal when it does not say why, or says something else
    static Skip of(JsonNode body, String by) {
        var wrong = new ArrayList<Wrong>();
        var why = text(body, "why", "say why the read models may go on without this event", wrong);
        body.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .map(name -> new Wrong(name, "a skip takes no such field", FIELDS))
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw Refusal.of(wrong);
        }
        return new Skip(by, why);
    }

    private static String text(JsonNode body, String field, String missing, List<Wrong> wrong) {
        var value = body.path(field);
        var text = value.isString() ? value.stringValue() : "";
        if (!value.isString() && !value.isMissingNode() && !value.isNull()) {
            wrong.add(new Wrong(field, "it is a text"));
        } else if (text.isBlank()) {
            wrong.add(new Wrong(field, missing));
        } else if (text.indexOf('\0') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            wrong.add(new Wrong(field, "it holds a character that cannot be kept, such as NUL"));
        }
        return text;
    }
}
