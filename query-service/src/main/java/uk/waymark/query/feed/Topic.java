package uk.waymark.query.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.stereotype.Component;

/// The topic as the broker knows it: by an id of its own, which a topic made anew under the same name does not share.
@Component
class Topic {
    private static final int SECONDS = 10;

    private final FeedSettings settings;

    Topic(FeedSettings settings) {
        this.settings = settings;
    }

    /// @throws IllegalStateException when the broker cannot be asked now
    String id() {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers()))) {
            return admin.describeTopics(List.of(settings.topic()))
                    .allTopicNames()
                    .get(SECONDS, TimeUnit.SECONDS)
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker does not tell the id of " + settings.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking for the id of " + settings.topic(), e);
        }
    }
}
