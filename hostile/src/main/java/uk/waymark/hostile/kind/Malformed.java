package uk.waymark.hostile.kind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Bodies that are no JSON, not whole, or in another encoding.
final class Malformed {
    private Malformed() {}

    /// No JSON, whatever was meant.
    static String notJson(String good, Chance chance) {
        return chance.of(
                good.substring(0, 1 + chance.below(good.length() - 1)),
                good.replace('"', '\''),
                good.replaceFirst("}$", ",}"),
                good.replaceFirst("\\{", "{,"),
                good.replaceFirst("\\{", "{/* said */"),
                good + "//",
                good.replaceFirst(":", "="),
                good.replace("\"", ""),
                "<command/>",
                "authority=E10000018&id=a",
                "undefined",
                "NaN",
                "Infinity",
                "{\"authority\": NaN}",
                "{\"authority\": 01}",
                "{\"authority\": +1}",
                "{\"authority\": .5}",
                "{\"authority\": 0x1F}",
                "{\"authority\": \"\\x41\"}",
                "{\"authority\": \"\\u00G1\"}",
                "{\"authority\": \"a\tb\"}",
                "{\"authority\": \"a\u0000b\"}",
                "{\"authority\": tru}",
                "\u0000",
                "}" + good,
                "]",
                "\"");
    }

    /// JSON and more.
    static String trailing(String good, Chance chance) {
        return good + chance.of(" {}", good, " 1", ",", " null", "\n[]", "\u0000", " \"\"", "]");
    }

    /// JSON, but no object.
    static String noObject(String good, Chance chance) {
        return chance.of("[" + good + "]", "1", "\"text\"", "null", "true", "[]", "-0", "1.5e3", "[[[[]]]]", "{}");
    }

    static String deep(Chance chance) {
        var depth = chance.of(501, 1_000, 10_000, 100_000);
        return chance.of(
                "[".repeat(depth) + "]".repeat(depth),
                "[".repeat(depth),
                "{\"a\":".repeat(depth) + "1" + "}".repeat(depth),
                "{\"authority\":" + "[".repeat(depth) + "]".repeat(depth) + "}",
                "[{\"a\":".repeat(depth / 2));
    }

    static String vast(Chance chance) {
        return chance.of(
                "{\"authority\": %s}".formatted("9".repeat(200_000)),
                "{\"authority\": 1e%s}".formatted("9".repeat(400)),
                "{\"%s\": 1}".formatted("n".repeat(200_000)),
                "{\"authority\": 0.%s1}".formatted("0".repeat(100_000)));
    }

    static byte[] inOtherEncoding(String good, Chance chance) {
        var text = good.replaceFirst("\"(?=[,}])", "\u00E9\u20AC\"");
        return chance.of(
                text.getBytes(StandardCharsets.UTF_16),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(Charset.forName("UTF-32")),
                text.getBytes(Charset.forName("UTF-32LE")),
                text.getBytes(Charset.forName("windows-1252")),
                good.getBytes(Charset.forName("IBM037")),
                compressed(good));
    }

    /// Bytes that UTF-8 does not have, in the first text.
    static byte[] notUtf8(String good, Chance chance) {
        var bad = chance.of(
                "\u00FF",
                "\u00FE",
                "\u00C0\u00AF",
                "\u00ED\u00A0\u0080",
                "\u00F4\u0090\u0080\u0080",
                "\u0080",
                "\u00E2\u0082",
                "\u00F8\u0088\u0080\u0080\u0080");
        return good.replaceFirst("\"(?=[,}])", bad + "\"").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] compressed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
