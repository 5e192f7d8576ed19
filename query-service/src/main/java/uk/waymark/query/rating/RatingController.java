package uk.waymark.query.rating;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.access.person.People;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Actions")
class RatingController {
    private final Snapshot snapshot;
    private final RatingHistory history;
    private final People people;

    RatingController(Snapshot snapshot, RatingHistory history, People people) {
        this.snapshot = snapshot;
        this.history = history;
        this.people = people;
    }

    @GetMapping("/plans/{plan}/actions/{ref}/ratings")
    @Operation(summary = "The rating replay of an action")
    ResponseEntity<RatingReplay> ratings(
            @PathVariable String plan,
            @PathVariable String ref,
            @ParameterObject AnotherScheme another,
            Scope scope,
            Paging paging) {
        var id = plan + "/" + ref;
        return snapshot.of(
                scope,
                Thing.ACTION,
                id,
                (owner, clocks) -> named(owner, history.of(owner, plan, id, another, clocks, paging)));
    }

    private RatingReplay named(AuthorityCode owner, RatingReplay replay) {
        var names =
                people.names(owner, replay.items().stream().map(RatingEntry::by).toList());
        return new RatingReplay(
                replay.items().stream()
                        .map(entry -> entry.told(names.get(entry.by())))
                        .toList(),
                replay.next(),
                replay.days());
    }
}
