package uk.waymark.benchmarks.rebuilding;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.postgresql.PGConnection;
import uk.waymark.benchmarks.measure.Throughput;

/// The least that bringing a topic into a database can be: the bytes of each record, with its headers, copied as one
/// value into one table without an index, and nothing read of them.
record BareLanding(String viewsUrl, String kafka, String topic) {
    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    Throughput of(long events) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(viewsUrl);
                var statement = connection.createStatement();
                var consumer = consumer()) {
            statement.execute("drop table if exists public.bare");
            statement.execute("create table public.bare (record bytea)");
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(known -> new TopicPartition(known.topic(), known.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var began = System.nanoTime();
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    copy public.bare from stdin (format binary)
                    """);
            copy.writeToCopy(SIGNATURE, 0, SIGNATURE.length);
            for (long landed = 0; landed < events; ) {
                var records = consumer.poll(Duration.ofSeconds(1));
                var rows = rows(records);
                copy.writeToCopy(rows, 0, rows.length);
                landed += records.count();
            }
            copy.endCopy();
            var throughput = new Throughput(events, Duration.ofNanos(System.nanoTime() - began));
            statement.execute("drop table public.bare");
            return throughput;
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        2_000,
                        "max.partition.fetch.bytes",
                        4_000_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static byte[] rows(Iterable<ConsumerRecord<byte[], byte[]>> records) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var rows = new DataOutputStream(bytes);
        for (var message : records) {
            var length = message.value().length;
            for (var header : message.headers()) {
                length += header.value().length;
            }
            rows.writeShort(1);
            rows.writeInt(length);
            for (var header : message.headers()) {
                rows.write(header.value());
            }
            rows.write(message.value());
        }
        return bytes.toByteArray();
    }
}
