package uk.waymark.hostile.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A message in the words of curl, for people; what curl would not send as it is can be sent again by its number.
final class AsCurl {
    private static final int LONGEST = 2_000;

    private AsCurl() {}

    static String of(Message message, String address) {
        var text = new StringBuilder("curl -i --path-as-is -X %s %s"
                .formatted(quoted(message.method()), quoted("http://" + address + message.target())));
        for (var header : message.headers()) {
            text.append(" -H ").append(quoted(header.name() + ": " + header.value()));
        }
        var body = message.body();
        if (body.length > 0) {
            var shown = Arrays.copyOf(body, Math.min(body.length, LONGEST));
            text.append(" --data-binary ").append(quoted(new String(shown, StandardCharsets.ISO_8859_1)));
        }
        if (body.length > LONGEST) {
            text.append("… # %,d bytes".formatted(body.length));
        }
        return text.toString();
    }

    /// As bash reads bytes.
    private static String quoted(String bytes) {
        var plain = bytes.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '\'' && c != '\\');
        if (plain) {
            return "'" + shortened(bytes) + "'";
        }
        var text = new StringBuilder("$'");
        shortened(bytes).chars().forEach(c -> {
            if (c < ' ' || c >= 0x7F || c == '\'' || c == '\\') {
                text.append("\\x%02x".formatted(c));
            } else {
                text.append((char) c);
            }
        });
        return text.append('\'').toString();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
