package uk.waymark.hostile.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What the services have told their operators.
final class Logs {
    private static final Pattern TROUBLE =
            Pattern.compile("\\b(ERROR|WARN|SEVERE|FATAL)\\b|^\\s+at [\\w.$/]+\\(|\\w+(Exception|Error):|OutOfMemory");
    private static final int SHOWN = 10;

    private Logs() {}

    static List<String> trouble(Path log) throws IOException {
        try (var lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> TROUBLE.matcher(line).find())
                    .limit(SHOWN)
                    .toList();
        }
    }
}
