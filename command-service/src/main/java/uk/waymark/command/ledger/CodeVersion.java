package uk.waymark.command.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Which code remembers events: the same for two builds of the same sources only. A change of what an aggregate makes
/// of an event cannot meet what older code had made of it.
///
/// @param value the SHA-256 of the classes of aggregates and events, in hex
record CodeVersion(String value) {
    private static final String[] CLASSES = {
        "classpath*:uk/waymark/command/**/*.class", "classpath*:uk/waymark/events/**/*.class"
    };

    static CodeVersion ofRunning() {
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var pattern : CLASSES) {
                var classes = resolver.getResources(pattern);
                Arrays.sort(classes, Comparator.comparing(CodeVersion::name));
                for (var type : classes) {
                    digest.update(name(type).getBytes(StandardCharsets.UTF_8));
                    digest.update(type.getContentAsByteArray());
                }
            }
            return new CodeVersion(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Resource type) {
        return String.valueOf(type.getFilename());
    }
}
