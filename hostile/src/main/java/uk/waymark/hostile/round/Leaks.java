package uk.waymark.hostile.round;

import java.util.Optional;
import java.util.regex.Pattern;

/// What an answer must not tell: how the service is made.
final class Leaks {
    private static final Pattern INSIDE = Pattern.compile("""
            \\bat [\\w.$]+\\([\\w.]+:\\d+\\)|\\b\\w*(Exception|Error)\\b[:;]|\\b\\w+Exception\\b\
            |\\b(java|javax|jakarta|sun|jdk|kotlin)\\.[a-z]+\\.|\\borg\\.[a-z]+\\.|\\bcom\\.(fasterxml|nimbusds|zaxxer)\
            |tools\\.jackson|\\buk\\.waymark|springframework|\\b(Tomcat|Catalina|Coyote|Jackson|Hikari|Nimbus|Jetty)\\b\
            |PSQL|SQLSTATE|syntax error at|ERROR: |\\bjdbc:|\\bselect\\b.{1,200}\\bfrom\\b|\\binsert into\\b|\\brelation "\
            |violates (unique|check|foreign|not-null)|invalid byte sequence|out of range for type\
            |For input string|could not be parsed|No enum constant|Failed to convert|Cannot deserialize|Unexpected character\
            |\\.java\\b|\\.class\\b|\\.jar\\b|/(home|usr|tmp|var|opt|root|etc)/|<html|\\bnull pointer\\b|@[0-9a-f]{6,8}\\b""", Pattern.CASE_INSENSITIVE);

    private Leaks() {}

    /// @param sent what the request said itself, which an answer may repeat
    static Optional<String> in(String answer, String sent) {
        return INSIDE.matcher(answer)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(leak -> !sent.contains(leak))
                .findFirst();
    }
}
