package uk.waymark.command.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.Refused;
import uk.waymark.command.ledger.LedgerRefusal.KeyIsTaken;

/// The first answers to commands that came with an idempotency key.
@Component
class Receipts {
    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    Receipts(JdbcClient db) {
        this.db = db;
    }

    /// @throws Refused when the key was used for other words
    Optional<Receipt> find(Order order) {
        var key = order.key();
        return key == null
                ? Optional.empty()
                : db.sql("""
                        select request_sha256, answer
                        from receipt
                        where authority = :authority and key = :key
                        """)
                        .param("authority", order.sent().command().authority().value())
                        .param("key", key.value())
                        .query((row, _) -> {
                            if (!Arrays.equals(row.getBytes("request_sha256"), order.requestSha256())) {
                                throw new Refused(new KeyIsTaken(key.value()));
                            }
                            return json.readValue(row.getBytes("answer"), Receipt.class);
                        })
                        .optional();
    }

    void keep(Order order, Receipt receipt) {
        var key = order.key();
        if (key != null) {
            db.sql("""
                    insert into receipt (authority, key, request_sha256, answer)
                    values (:authority, :key, :requestSha256, :answer)
                    """)
                    .param("authority", order.sent().command().authority().value())
                    .param("key", key.value())
                    .param("requestSha256", order.requestSha256())
                    .param("answer", json.writeValueAsBytes(receipt))
                    .update();
        }
    }
}
