package uk.waymark.deploy.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A terminal sends Ctrl-C to every process in its session; only Waymark itself may act on it, because the order in
/// which programs stop matters.
public final class OwnSession {
    private static final List<String> PREFIX =
            isOnPath("setsid") ? List.of("setsid") : List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    private OwnSession() {}

    public static List<String> command(List<String> command) {
        var whole = new ArrayList<>(PREFIX);
        whole.addAll(command);
        return List.copyOf(whole);
    }

    private static boolean isOnPath(String program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
