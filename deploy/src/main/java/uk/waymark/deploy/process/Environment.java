package uk.waymark.deploy.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The environment that a program is started in.
///
/// @param own what it is told beside ours
/// @param alone whether nothing of ours reaches it but what leads to no server
public record Environment(Map<String, String> own, boolean alone) {
    private static final Set<String> HARMLESS =
            Set.of("PATH", "HOME", "USER", "TMPDIR", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH");

    public Environment {
        own = Map.copyOf(own);
    }

    /// All of ours, and this.
    public static Environment ours(Map<String, String> own) {
        return new Environment(own, false);
    }

    /// This and nothing by which a user names a server, which neither a build nor a test nor a benchmark may reach.
    public static Environment alone(Map<String, String> own) {
        return new Environment(own, true);
    }

    public Environment and(String variable, String value) {
        var more = new HashMap<>(own);
        more.put(variable, value);
        return new Environment(more, alone);
    }

    public void applyTo(Map<String, String> environment) {
        if (alone) {
            environment.keySet().retainAll(HARMLESS);
        }
        environment.putAll(own);
    }
}
