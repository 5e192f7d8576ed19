package uk.waymark.torture.check;

import java.sql.SQLException;
import java.util.List;
import uk.waymark.deploy.proof.Damaged;
import uk.waymark.deploy.proof.LedgerCheck;
import uk.waymark.deploy.proof.LedgerReading;

/// Every hash and every chain of the ledger, as `waymark verify` checks them.
public final class Chain {
    private Chain() {}

    public static List<String> findings(String ledgerUrl) throws SQLException {
        try (var ledger = LedgerReading.of(ledgerUrl)) {
            LedgerCheck.of(ledger, _ -> {});
            return List.of();
        } catch (Damaged damaged) {
            return List.of(String.valueOf(damaged.getMessage()));
        }
    }
}
