package uk.waymark.benchmarks.axon;

import java.sql.SQLException;
import javax.sql.DataSource;

/// The tables that Axon's JDBC store expects and does not make: its names, the types that suit PostgreSQL, and no index
/// but those that it needs.
final class AxonTables {
    private AxonTables() {}

    static void create(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table DomainEventEntry (
                        globalIndex bigint generated always as identity primary key,
                        eventIdentifier text not null,
                        aggregateIdentifier text not null,
                        sequenceNumber bigint not null,
                        type text,
                        timeStamp text not null,
                        payloadType text not null,
                        payloadRevision text,
                        payload bytea not null,
                        metaData bytea,
                        unique (aggregateIdentifier, sequenceNumber)
                    )
                    """);
            statement.execute("""
                    create table SnapshotEventEntry (
                        aggregateIdentifier text not null,
                        sequenceNumber bigint not null,
                        type text not null,
                        eventIdentifier text not null,
                        timeStamp text not null,
                        payloadType text not null,
                        payloadRevision text,
                        payload bytea not null,
                        metaData bytea,
                        primary key (aggregateIdentifier, sequenceNumber)
                    )
                    """);
            connection.commit();
        }
    }
}
