package uk.waymark.command.ledger;

import java.util.regex.Pattern;

/// What a caller calls one request, so that sending it again does nothing more.
public record IdempotencyKey(String value) {
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");

    public IdempotencyKey {
        if (!VISIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An idempotency key is 1 to 200 visible ASCII characters without spaces");
        }
    }
}
