package uk.waymark.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.command.reading.Fault;
import uk.waymark.command.reading.Unreadable;

/// What a caller put after the question mark. Nothing of it is passed over: `?dryrun=true` would store what was only to
/// be tried.
record QueryString(Map<String, String[]> parameters) {
    private static final List<String> YES_OR_NO = List.of("true", "false");

    static QueryString of(HttpServletRequest request) {
        return new QueryString(request.getParameterMap());
    }

    /// @throws Unreadable when there is any parameter
    void refuseAll() {
        flags(Set.of());
    }

    /// The value of one parameter; false when it is not there.
    ///
    /// @throws Unreadable when it is neither true nor false, or there is another parameter
    boolean flag(String name) {
        flags(Set.of(name));
        var values = parameters.get(name);
        return values != null && values[0].equals("true");
    }

    private void flags(Set<String> known) {
        var faults = new ArrayList<Fault>();
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                faults.add(new Fault(
                        name, "is unknown here", known.stream().sorted().toList(), Fault.Sort.MALFORMED));
            } else if (values.length > 1 || !YES_OR_NO.contains(values[0])) {
                faults.add(new Fault(name, "must be given once, as true or false", YES_OR_NO, Fault.Sort.MALFORMED));
            }
        });
        if (!faults.isEmpty()) {
            throw Unreadable.of(faults);
        }
    }
}
