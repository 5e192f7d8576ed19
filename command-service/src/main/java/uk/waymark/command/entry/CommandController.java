package uk.waymark.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.access.Caller;
import uk.waymark.command.ledger.Answer;
import uk.waymark.command.ledger.IdempotencyKey;
import uk.waymark.command.ledger.Receipt;
import uk.waymark.command.ledger.Room;

/// Takes one command at a time, and lists those that there are.
@RestController
class CommandController {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private final Commands commands;
    private final CommandCatalogue catalogue;
    private final Locations locations;
    private final Room room;
    private final EntrySettings settings;

    CommandController(
            Commands commands, CommandCatalogue catalogue, Locations locations, Room room, EntrySettings settings) {
        this.commands = commands;
        this.room = room;
        this.catalogue = catalogue;
        this.locations = locations;
        this.settings = settings;
    }

    @GetMapping("/commands")
    Map<String, List<CommandCatalogue.Entry>> list() {
        return Map.of("items", catalogue.entries());
    }

    @PostMapping(path = "/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> carryOut(
            @AuthenticationPrincipal Caller caller, @PathVariable String name, HttpServletRequest request)
            throws IOException {
        QueryString.of(request).refuseAll();
        var key = keyOf(OneHeader.of(request, OneHeader.KEY));
        var version = versionOf(OneHeader.of(request, HttpHeaders.IF_MATCH));
        var body = Body.of(request, settings);
        // Only now: whoever sends slowly takes no room from others.
        var receipt = room.atOnce(() -> commands.carryOut(caller, name, Json.read(body), key, version));
        return answer(name, receipt);
    }

    private ResponseEntity<Answer> answer(String name, Receipt receipt) {
        var answer =
                receipt.created() ? ResponseEntity.created(locations.of(name, receipt.answer())) : ResponseEntity.ok();
        // Set here, or a caller who accepts something else would be turned away after all was stored.
        return answer.contentType(MediaType.APPLICATION_JSON)
                .eTag(Long.toString(receipt.answer().version()))
                .body(receipt.answer());
    }

    static @Nullable IdempotencyKey keyOf(@Nullable String key) {
        try {
            return key == null ? null : new IdempotencyKey(key);
        } catch (IllegalArgumentException e) {
            throw BadRequest.malformed("bad-idempotency-key", "Bad Idempotency-Key", e.getMessage() + ".");
        }
    }

    private static @Nullable Long versionOf(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        var version = ETAG.matcher(ifMatch);
        if (!version.matches()) {
            throw BadRequest.malformed(
                    "bad-if-match",
                    "Bad If-Match",
                    "If-Match is the version of the thing in quotes, such as \"4\": a command answers it as its ETag, a query as version.");
        }
        return Long.valueOf(version.group(1));
    }
}
