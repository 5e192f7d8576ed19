package uk.waymark.command.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Which code remembers events: the same for two builds of the same sources only. A change of what an aggregate makes
/// of an event cannot meet what older code had made of it. Nobody need know what an aggregate depends on, since any
/// change of the service counts.
///
/// @param value the SHA-256 of all classes of this service and of the events, in hex
record CodeVersion(String value) {
    private static final String ROOT = "/uk/waymark/";
    private static final String[] CLASSES = {
        "classpath*:uk/waymark/command/**/*.class", "classpath*:uk/waymark/events/**/*.class"
    };

    static CodeVersion ofRunning() {
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            var classes = new ArrayList<Resource>();
            for (var pattern : CLASSES) {
                classes.addAll(List.of(resolver.getResources(pattern)));
            }
            return of(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param classes in any order, which class paths do not keep
    static CodeVersion of(Collection<Resource> classes) throws IOException {
        var digest = sha256();
        var byPath = new TreeMap<String, Resource>();
        for (var type : classes) {
            byPath.put(pathOf(type), type);
        }
        for (var type : byPath.entrySet()) {
            digest.update(type.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update(type.getValue().getContentAsByteArray());
        }
        return new CodeVersion(HexFormat.of().formatHex(digest.digest()));
    }

    /// Within the class path, wherever that lies: many packages have a class of one name, `package-info` for one.
    private static String pathOf(Resource type) throws IOException {
        var place = type.getURL().getPath();
        return place.substring(Math.max(place.lastIndexOf(ROOT), 0));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
