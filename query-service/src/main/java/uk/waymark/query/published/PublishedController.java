package uk.waymark.query.published;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.reading.OpenToAll;
import uk.waymark.query.reading.Page;

@RestController
@OpenToAll
@SecurityRequirements
@Tag(name = "Public", description = "What is told without a token of councils that have opened their record")
class PublishedController {
    private final OpenRecords records;
    private final PublishedPlans plans;
    private final PublishedMeasures measures;

    PublishedController(OpenRecords records, PublishedPlans plans, PublishedMeasures measures) {
        this.records = records;
        this.plans = plans;
        this.measures = measures;
    }

    @GetMapping("/public")
    @Operation(summary = "The councils that have opened their record")
    Page<OpenRecord> records() {
        return new Page<>(records.all(), null);
    }

    @GetMapping("/public/{gss}/plans")
    @Operation(summary = "A council's adopted plans, each with its actions and what meetings decided of them")
    Page<PublishedPlan> plans(@PathVariable String gss) {
        return new Page<>(records.of(gss, plans::of), null);
    }

    @GetMapping("/public/{gss}/measures")
    @Operation(summary = "A council's measures, counts from 1 to 5 suppressed")
    Page<PublishedMeasure> measures(@PathVariable String gss) {
        return new Page<>(records.of(gss, measures::of), null);
    }
}
