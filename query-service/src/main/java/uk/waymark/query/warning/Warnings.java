package uk.waymark.query.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;

/// The warnings of a plan, by kind, and of one kind by action and by day.
@Component
class Warnings {
    private final Facts facts;
    private final Grounds grounds;
    private final List<Rule> rules;

    Warnings(Facts facts, Grounds grounds, List<Rule> rules) {
        this.facts = facts;
        this.grounds = grounds;
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::kind)).toList();
    }

    /// Of the plan of that id, which is known to be there.
    ///
    /// @param kind none for all kinds
    List<Warning> of(AuthorityCode authority, String id, @Nullable WarningKind kind, Clocks clocks) {
        var plan = facts.plan(authority, id, clocks);
        var actions = facts.actions(authority, id, clocks);
        var found = rules.stream()
                .filter(rule -> kind == null || rule.kind() == kind)
                .flatMap(rule -> actions.stream().flatMap(action -> found(rule, action, plan)))
                .toList();
        var events = grounds.at(
                found.stream().flatMap(one -> one.sign.positions().stream()).collect(Collectors.toSet()));
        return found.stream().map(one -> one.warning(events)).toList();
    }

    private static Stream<Found> found(Rule rule, ActionFacts action, PlanFacts plan) {
        return rule.signs(action, plan)
                .sorted(Comparator.comparing(Sign::since))
                .map(sign -> new Found(rule.kind(), action.id(), sign));
    }

    private record Found(WarningKind kind, String action, Sign sign) {
        Warning warning(Map<Long, Ground> events) {
            return new Warning(
                    kind,
                    action,
                    sign.dimension(),
                    sign.sentence(),
                    sign.since(),
                    sign.positions().stream()
                            .map(events::get)
                            .map(Objects::requireNonNull)
                            .toList());
        }
    }
}
