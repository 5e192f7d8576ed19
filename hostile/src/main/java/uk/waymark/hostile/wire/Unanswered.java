package uk.waymark.hostile.wire;

import java.io.IOException;

/// Says that a connection was closed without a byte of an answer.
final class Unanswered extends IOException {
    Unanswered(String message) {
        super(message);
    }
}
