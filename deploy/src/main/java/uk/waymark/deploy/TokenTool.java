package uk.waymark.deploy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.waymark.deploy.signin.IssuerNote;
import uk.waymark.deploy.signin.Person;
import uk.waymark.events.Capacity;

/// Gives out a token of a demonstration person.
record TokenTool(IssuerNote issuer, Consumer<String> tell) {
    private static final int DONE = 0;
    private static final int MISUSED = 2;
    private static final String ROLE = "--as";
    private static final String AUTHORITY = "--authority";
    private static final Set<String> OPTIONS = Set.of(ROLE, AUTHORITY);
    private static final String LEICESTERSHIRE = "E10000018";
    private static final String USAGE = """
            usage: waymark token --as ROLE [--authority CODE]   print a token; the authority is %s when none is named
            roles: %s""".formatted(
            LEICESTERSHIRE, Arrays.stream(Capacity.values()).map(Capacity::role).collect(Collectors.joining(", ")));

    /// @return the exit status
    int run(List<String> line) {
        try {
            tell.accept(issuer.token(person(options(line.subList(1, line.size())))));
            return DONE;
        } catch (IllegalArgumentException e) {
            System.err.println("waymark: %s%n%s".formatted(e.getMessage(), USAGE));
            return MISUSED;
        }
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i += 2) {
            var option = words.get(i);
            if (!OPTIONS.contains(option)) {
                throw new IllegalArgumentException("token does not know " + option);
            }
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException(option + " takes a value");
            }
            if (options.put(option, words.get(i + 1)) != null) {
                throw new IllegalArgumentException(option + " is there twice");
            }
        }
        return options;
    }

    private static Person person(Map<String, String> options) {
        var name = options.get(ROLE);
        if (name == null) {
            throw new IllegalArgumentException("say --as whom");
        }
        var role = Capacity.ofRole(name).orElseThrow(() -> new IllegalArgumentException(name + " is no role"));
        return Person.of(role, options.getOrDefault(AUTHORITY, LEICESTERSHIRE));
    }
}
