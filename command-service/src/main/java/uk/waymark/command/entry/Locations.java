package uk.waymark.command.entry;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.waymark.command.ledger.Answer;
import uk.waymark.events.Slug;

/// Where the query service shows what a command created.
@Component
class Locations {
    private final EntrySettings settings;

    Locations(EntrySettings settings) {
        this.settings = settings;
    }

    URI of(String command, Answer answer) {
        var authority = answer.bookmark().substring(0, answer.bookmark().indexOf('@'));
        var location = UriComponentsBuilder.fromUri(settings.queriesUrl()).path(path(command, answer.id(), authority));
        if (!command.equals("RegisterAuthority")) {
            location.queryParam("authority", authority);
        }
        return location.build().toUri();
    }

    private static String path(String command, String id, String authority) {
        return switch (command) {
            case "RegisterAuthority" -> "/authorities/" + authority;
            case "EstablishBody" -> "/bodies/" + id;
            case "RecordInspection" -> "/inspections/" + id;
            case "DraftPlan" -> "/plans/" + id;
            case "AddAction" -> "/plans/" + id.replace("/", "/actions/");
            case "DefineMeasure" -> "/measures/" + id;
            case "RecordMinute" -> "/minutes/" + id;
            case "RecordStatement" -> "/minutes/" + Slug.parent(id, 1);
            default -> throw new IllegalStateException(command + " creates nothing");
        };
    }
}
