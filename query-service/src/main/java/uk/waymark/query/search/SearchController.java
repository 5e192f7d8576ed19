package uk.waymark.query.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.reading.Page;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Snapshot;

@RestController
@Tag(name = "Search", description = "What was said in words, in findings, plans, ratings, minutes and all others")
class SearchController {
    private final Snapshot snapshot;
    private final Passages passages;

    SearchController(Snapshot snapshot, Passages passages) {
        this.snapshot = snapshot;
        this.passages = passages;
    }

    @GetMapping("/search")
    @Operation(summary = "What was said in some words, that which was recorded last first")
    ResponseEntity<Page<Found>> search(@ParameterObject Search search, Scope scope, Paging paging) {
        return snapshot.of(scope, clocks -> paging.page(passages.list(scope, search, clocks, paging)));
    }
}
