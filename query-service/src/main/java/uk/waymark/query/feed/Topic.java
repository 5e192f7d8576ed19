package uk.waymark.query.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.stereotype.Component;

/// The topic as the broker knows it: by an id of its own, which a topic made anew under the same name does not share.
@Component
public class Topic {
    private final FeedSettings settings;

    Topic(FeedSettings settings) {
        this.settings = settings;
    }

    /// @throws IllegalStateException when the broker cannot be asked now
    public String id() {
        try (var admin = Admin.create(client())) {
            return admin.describeTopics(List.of(settings.topic()))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not tell the id of " + settings.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking for the id of " + settings.topic(), e);
        }
    }

    /// The client keeps to the time itself: when it is closed it waits for what it still asks, by default for a minute.
    private Map<String, Object> client() {
        var patience = Math.toIntExact(settings.brokerPatience().toMillis());
        return Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                patience,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                patience);
    }
}
