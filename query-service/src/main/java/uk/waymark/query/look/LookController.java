package uk.waymark.query.look;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.access.Caller;
import uk.waymark.events.Capacity;
import uk.waymark.query.reading.MayBeReadBy;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

@RestController
@Tag(name = "Looks", description = "Who took things away, read what is restricted, or was refused")
@MayBeReadBy({Capacity.AUDITOR, Capacity.ADMINISTRATOR})
class LookController {
    private final RecordedLooks looks;

    LookController(RecordedLooks looks) {
        this.looks = looks;
    }

    @GetMapping("/looks")
    @Operation(
            summary = "Who looked, the latest first",
            description = "The auditor is told of looks that concern the council, the administrator of attempts of"
                    + " which no good token said whom they concern. What is repeated within a minute is counted in one"
                    + " row.")
    ResponseEntity<Page<RecordedLook>> looks(
            @ParameterObject Wanted wanted, Whose whose, Paging paging, @AuthenticationPrincipal Caller caller) {
        whose.refuseStrange();
        return ResponseEntity.ok(paging.page(looks.of(Audience.of(caller, whose), wanted, paging)));
    }
}
