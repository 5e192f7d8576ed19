package uk.waymark.query.authority;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.inspection.Inspections;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Authorities", description = "Councils, and what inspectors made of them over the years")
class AuthorityController {
    private final Snapshot snapshot;
    private final Authorities authorities;
    private final Inspections inspections;

    AuthorityController(Snapshot snapshot, Authorities authorities, Inspections inspections) {
        this.snapshot = snapshot;
        this.authorities = authorities;
        this.inspections = inspections;
    }

    @GetMapping("/authorities")
    @Operation(summary = "All councils that keep their record here")
    ResponseEntity<Page<Authority>> authorities(Scope scope, Paging paging) {
        return snapshot.of(scope, clocks -> paging.page(authorities.list(scope.whose(), clocks, paging)));
    }

    @GetMapping("/authorities/{gss}")
    @Operation(summary = "One council, with its inspections and judgements over the years")
    ResponseEntity<AuthorityRecord> authority(@PathVariable String gss, Scope scope) {
        return snapshot.of(scope.within(code(gss)), Thing.AUTHORITY, gss, this::record);
    }

    private AuthorityRecord record(AuthorityCode code, Clocks clocks) {
        return AuthorityRecord.of(authorities.get(code, clocks), inspections.of(code, clocks));
    }

    private static AuthorityCode code(String gss) {
        try {
            return new AuthorityCode(gss);
        } catch (IllegalArgumentException _) {
            throw Refusal.missing(Thing.AUTHORITY.word(), gss, "/authorities");
        }
    }
}
