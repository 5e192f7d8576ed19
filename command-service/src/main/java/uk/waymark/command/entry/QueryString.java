package uk.waymark.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;

/// What a caller put after the question mark. Nothing of it is passed over: `?dryrun=true` would store what was only to
/// be tried.
record QueryString(Map<String, String[]> parameters) {
    static QueryString of(HttpServletRequest request) {
        return new QueryString(request.getParameterMap());
    }

    /// @throws BadRequest when there is another parameter, or one without a value or with several
    void refuseAllBut(Set<String> known) {
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw wrong(name, "is unknown here");
            }
            if (values.length > 1 || values[0].isBlank()) {
                throw wrong(name, "must have one value");
            }
        });
    }

    private static BadRequest wrong(String name, String what) {
        return BadRequest.malformed("bad-parameter", "Bad parameter", "The parameter “%s” %s.".formatted(name, what));
    }
}
