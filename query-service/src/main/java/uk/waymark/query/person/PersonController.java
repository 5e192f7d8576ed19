package uk.waymark.query.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.access.Caller;
import uk.waymark.access.look.LookKind;
import uk.waymark.access.look.Looked;
import uk.waymark.access.person.Erasing;
import uk.waymark.access.person.Erasure;
import uk.waymark.access.person.People;
import uk.waymark.access.person.Person;
import uk.waymark.access.person.Scrubbed;
import uk.waymark.events.Capacity;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.reading.MayBeReadBy;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

@RestController
@Tag(name = "People", description = "Names, which are kept apart from all that people did and can be erased")
@MayBeReadBy({Capacity.ADMINISTRATOR, Capacity.AUDITOR})
class PersonController {
    private static final String ID = "What `by` says of an event";

    private final People people;
    private final Erasing erasing;

    PersonController(People people, Erasing erasing) {
        this.people = people;
        this.erasing = erasing;
    }

    @GetMapping("/people")
    @Looked(LookKind.RESTRICTED)
    @Operation(summary = "People of the council who came with a token that names them")
    ResponseEntity<Page<Person>> people(Whose whose, Paging paging) {
        whose.refuseStrange();
        var rows = people.after(paging.after(), whose.authorities(), paging.fetch()).stream()
                .map(listed -> new Paging.Row<>(listed.place(), listed.person()))
                .toList();
        return ResponseEntity.ok(paging.page(rows));
    }

    @GetMapping("/people/{person}")
    @Looked(LookKind.RESTRICTED)
    @Operation(
            summary = "One of them",
            description = "Nothing of somebody who was erased, or came to other councils only.")
    ResponseEntity<Person> person(@Parameter(description = ID) @PathVariable UUID person, Whose whose) {
        whose.refuseStrange();
        return ResponseEntity.ok(people.of(person, whose.authorities()).orElseThrow(() -> missing(person)));
    }

    @DeleteMapping("/people/{person}")
    @MayBeReadBy(Capacity.ADMINISTRATOR)
    @Operation(
            summary = "Erases somebody's name for good",
            description = "What they did stays under their id, and no later token brings the name back. The answer says"
                    + " what the database's files may still hold.")
    ResponseEntity<Erasure> erase(
            @Parameter(description = ID) @PathVariable UUID person, @AuthenticationPrincipal Caller caller) {
        return ResponseEntity.ok(erasing.erase(person, caller).orElseThrow(() -> missing(person)));
    }

    @PostMapping("/people/scrub")
    @MayBeReadBy(Capacity.ADMINISTRATOR)
    @Operation(
            summary = "Makes the database's files forget names that were erased",
            description = "For when the answer to an erasure said that they may still hold one.")
    ResponseEntity<Scrubbed> scrub() {
        return ResponseEntity.ok(erasing.scrub());
    }

    private static Refusal missing(UUID person) {
        return Refusal.missing("person", person.toString(), "/people");
    }
}
