package uk.waymark.query.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;
import uk.waymark.query.reading.Thing;

@RestController
@Tag(name = "Statements", description = "What was claimed at meetings, beside what the record says")
class StatementController {
    private final Snapshot snapshot;
    private final Statements statements;

    StatementController(Snapshot snapshot, Statements statements) {
        this.snapshot = snapshot;
        this.statements = statements;
    }

    @GetMapping("/statements")
    @Operation(summary = "Statements, those made before one body or with figures of one plan when it is named")
    ResponseEntity<Page<Statement>> statements(
            @RequestParam @Nullable String body, @RequestParam @Nullable String plan, Scope scope, Paging paging) {
        var named = new EnumMap<Thing, String>(Thing.class);
        if (body != null) {
            named.put(Thing.BODY, body);
        }
        if (plan != null) {
            named.put(Thing.PLAN, plan);
        }
        return snapshot.of(
                scope, named, (owner, clocks) -> paging.page(statements.list(owner, body, plan, clocks, paging)));
    }

    @GetMapping("/statements/{*id}")
    @Operation(summary = "One statement with its figures checked")
    ResponseEntity<Statement> statement(@PathVariable String id, Scope scope) {
        var statement = id.substring(1);
        return snapshot.of(
                scope, Thing.STATEMENT, statement, (owner, clocks) -> statements.get(owner, statement, clocks));
    }
}
