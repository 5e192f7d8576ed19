package uk.waymark.query.feed;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.provider.MethodSource;

/// Records of the topic: a line for each header, an empty one, and the event.
class RecordFuzzTest {
    private static final Path CONTRACT = Path.of("../shared-events/src/test/resources/contract");

    static Stream<byte[]> examples() throws IOException {
        var examples = new ArrayList<byte[]>();
        try (var files = Files.newDirectoryStream(CONTRACT, "*.json")) {
            for (var file : files) {
                var type = file.getFileName().toString().replace(".json", "");
                examples.add(record(type, Files.readString(file)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return examples.stream();
    }

    private static String record(String type, String event) {
        return """
            ce_id: 1
            ce_source: /waymark/E10000018
            ce_type: waymark.%s.v1
            ce_subject: leics-ociap/3
            ce_time: 2018-11-06T09:00:00.123456Z
            ce_sequence: 12
            ce_authoritysequence: 12
            ce_subjectversion: 3
            ce_effectiveon: 2018-11-06
            ce_by: somebody
            ce_correlationid: 1

            %s""".formatted(type, event);
    }

    @MethodSource("examples")
    @FuzzTest
    void whatever_is_in_the_topic_is_an_event_or_stops_the_feed_by_name(byte[] content) {
        var message = message(new String(content, StandardCharsets.ISO_8859_1));
        try {
            Incoming.event(message, Incoming.envelope(message));
        } catch (Blocked _) {
            // The feed stops and says why.
        }
    }

    private static ConsumerRecord<String, String> message(String content) {
        var parts = content.split("\n\n", 2);
        var data = new String(parts[parts.length - 1].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var message = new ConsumerRecord<>("waymark.events", 0, 0, "E10000018", data);
        for (var line : parts[0].lines().toList()) {
            var header = line.split(": ", 2);
            if (header.length == 2 && !header[0].isEmpty()) {
                message.headers().add(header[0], header[1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return message;
    }
}
