package uk.waymark.command.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.Refused;
import uk.waymark.command.ledger.LedgerRefusal.KeyIsTaken;
import uk.waymark.command.ledger.Submission.Keyed;
import uk.waymark.events.Sha256;

/// The first answers to commands that came with an idempotency key.
@Component
class Receipts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    Receipts(JdbcClient db) {
        this.db = db;
    }

    /// A key, which means something within one authority only.
    record Name(String authority, String key) {}

    /// An answer as it is kept.
    record Kept(Name name, Sha256 requestSha256, Receipt receipt) {
        static Kept of(ResultSet row) throws SQLException {
            return new Kept(
                    new Name(row.getString("authority"), row.getString("key")),
                    new Sha256(row.getString("request_sha256")),
                    JSON.readValue(row.getString("answer"), Receipt.class));
        }

        String answer() {
            return JSON.writeValueAsString(receipt);
        }

        /// @throws Refused when the key was used for other words
        Receipt receiptFor(Sha256 otherRequestSha256) {
            if (!requestSha256.equals(otherRequestSha256)) {
                throw new Refused(new KeyIsTaken(name.key()));
            }
            return receipt;
        }
    }

    /// @throws Refused when the key was used for other words
    Optional<Receipt> find(Keyed keyed) {
        return db.sql("""
                select authority, key, request_sha256, answer
                from receipt
                where authority = :authority and key = :key
                """)
                .param("authority", keyed.name().authority())
                .param("key", keyed.name().key())
                .query((row, _) -> Kept.of(row))
                .optional()
                .map(kept -> kept.receiptFor(keyed.requestSha256()));
    }
}
