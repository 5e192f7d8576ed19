package uk.waymark.command.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param mostUnderWay commands that are decided or wait for the disk at once; with more, the last would wait longer
/// than somebody who sends it again a little later
@ConfigurationProperties("waymark.ledger")
record LedgerSettings(@DefaultValue("256") int mostUnderWay) {
    LedgerSettings {
        if (mostUnderWay < 1) {
            throw new IllegalArgumentException("One command at least has to be under way");
        }
    }
}
