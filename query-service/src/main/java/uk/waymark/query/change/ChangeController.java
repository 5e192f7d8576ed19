package uk.waymark.query.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.access.look.LookKind;
import uk.waymark.access.look.Looked;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Changes", description = "What changed in a plan between two days or two meetings")
class ChangeController {
    private static final String SUMMARY = "What changed in a plan, such as since a body's last meeting";

    private final Snapshot snapshot;
    private final Ends ends;
    private final PlanChanges changes;
    private final ChangePage page;

    ChangeController(Snapshot snapshot, Ends ends, PlanChanges changes, ChangePage page) {
        this.snapshot = snapshot;
        this.ends = ends;
        this.changes = changes;
        this.page = page;
    }

    @GetMapping("/plans/{plan}/changes")
    @Operation(summary = SUMMARY)
    ResponseEntity<Changes> changes(
            @PathVariable String plan, @ParameterObject Between between, Scope scope, Paging paging) {
        return snapshot.of(
                scope, Thing.PLAN, plan, (owner, clocks) -> changes(owner, plan, between, scope, clocks, paging));
    }

    @GetMapping(path = "/plans/{plan}/changes.html", produces = "text/html;charset=UTF-8")
    @Looked(LookKind.EXPORT)
    @Operation(summary = SUMMARY + ", as a page to print")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    ResponseEntity<String> html(@PathVariable String plan, @ParameterObject Between between, Scope scope) {
        return written(plan, between, scope, page::html);
    }

    @GetMapping(path = "/plans/{plan}/changes.csv", produces = "text/csv;charset=UTF-8")
    @Looked(LookKind.EXPORT)
    @Operation(summary = SUMMARY + ", as comma-separated values")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ResponseEntity<String> csv(@PathVariable String plan, @ParameterObject Between between, Scope scope) {
        return written(plan, between, scope, ChangeTable::csv);
    }

    private ResponseEntity<String> written(String plan, Between between, Scope scope, Function<Changes, String> form) {
        return snapshot.of(
                scope,
                Thing.PLAN,
                plan,
                (owner, clocks) -> form.apply(changes(owner, plan, between, scope, clocks, Paging.all())));
    }

    private Changes changes(
            AuthorityCode owner, String plan, Between between, Scope scope, Clocks clocks, Paging paging) {
        var span = ends.of(between, owner, plan, scope, clocks);
        var all = changes.between(owner, plan, span, between.by(), clocks);
        var shown = paging.page(rows(all, paging));
        var counts = all.stream()
                .filter(change -> change.correctedBy() == null)
                .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
        return new Changes(
                owner.value(), plan, span.from(), span.to(), between.by(), counts, shown.items(), shown.next());
    }

    /// Those behind the one at which the cursor stands. That keeps its place between the others, whatever is entered
    /// late.
    private static List<Paging.Row<Change>> rows(List<Change> all, Paging paging) {
        var first = paging.after() == 0 ? 0 : place(all, paging.after()) + 1;
        return all.subList(first, all.size()).stream()
                .limit(paging.fetch())
                .map(change -> new Paging.Row<>(change.position(), change))
                .toList();
    }

    private static int place(List<Change> all, long position) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).position() == position)
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        new Wrong("cursor", "It stands at what is not in this list; begin again without one")));
    }
}
