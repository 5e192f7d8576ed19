package uk.waymark.query.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.feed.Blocked;
import uk.waymark.query.feed.Obstacle;

/// What the reading thread looks at, and no more: the rest is read by the workers.
record Envelope(String authority, long sequence, long position, int stream) {
    private static final String SOURCE_PREFIX = "/authorities/";

    /// @throws Blocked when it is no event
    static Envelope of(ConsumerRecord<String, String> message) {
        String authority = "";
        long sequence = 0;
        long position = 0;
        int subject = 0;
        for (Header header : message.headers()) {
            switch (header.key()) {
                case "ce_source" -> authority = text(header).substring(SOURCE_PREFIX.length());
                case "ce_authoritysequence" -> sequence = Long.parseLong(text(header));
                case "ce_sequence" -> position = Long.parseLong(text(header));
                case "ce_subject" -> subject = text(header).hashCode();
                default -> {
                    // For the workers.
                }
            }
        }
        if (authority.isEmpty() || sequence == 0 || position == 0) {
            throw new Blocked(new Obstacle.Unreadable(
                    message.partition(), message.offset(), "it lacks its authority, sequence or position"));
        }
        return new Envelope(authority, sequence, position, authority.hashCode() * 31 + subject);
    }

    AuthorityCode code() {
        return new AuthorityCode(authority);
    }

    private static String text(Header header) {
        return new String(header.value(), UTF_8);
    }
}
