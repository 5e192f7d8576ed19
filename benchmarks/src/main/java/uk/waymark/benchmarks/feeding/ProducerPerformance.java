package uk.waymark.benchmarks.feeding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.JavaProgram;

/// Kafka's own producer benchmark with the feed's settings, in a process of its own as the feed is.
///
/// @param recordSize in bytes, headers included, which it has none of
public record ProducerPerformance(String kafka, String topic, int recordSize) {
    private static final int WARM_UP_SHARE = 2;
    private static final Pattern PER_SECOND = Pattern.compile("\\d+ steady state records sent, ([0-9.]+) records/sec");

    public static ProducerPerformance on(String kafka, int partitions, int recordSize)
            throws ExecutionException, InterruptedException {
        var topic = "performance";
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
        return new ProducerPerformance(kafka, topic, recordSize);
    }

    /// @return how many records that topic has taken in so far, over all its partitions
    long ends(String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            var described =
                    admin.describeTopics(List.of(topic)).topicNameValues().values();
            var latest = described.iterator().next().get().partitions().stream()
                    .collect(Collectors.toMap(
                            partition -> new TopicPartition(topic, partition.partition()), _ -> OffsetSpec.latest()));
            return admin.listOffsets(latest).all().get().values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        }
    }

    /// How fast it was once it was warm.
    public double perSecond(long records) throws IOException, InterruptedException {
        // A JVM that has just begun is no match for a feed that has run for a while.
        var warmUp = records / WARM_UP_SHARE;
        var builder = new ProcessBuilder(
                        JavaProgram.JAVA,
                        "-Xmx256m",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.apache.kafka.tools.ProducerPerformance",
                        "--topic=" + topic,
                        "--num-records=" + (records + warmUp),
                        "--warmup-records=" + warmUp,
                        "--record-size=" + recordSize,
                        "--throughput=-1",
                        "--producer-props",
                        "bootstrap.servers=" + kafka,
                        "acks=all",
                        "enable.idempotence=true",
                        "max.in.flight.requests.per.connection=1",
                        "linger.ms=0")
                .redirectErrorStream(true);
        Environment.alone(Map.of()).applyTo(builder.environment());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return PER_SECOND
                .matcher(output)
                .results()
                .map(match -> Double.parseDouble(match.group(1)))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new IOException("Kafka's producer benchmark failed: " + output));
    }
}
