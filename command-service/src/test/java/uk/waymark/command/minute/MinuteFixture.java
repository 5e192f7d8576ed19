package uk.waymark.command.minute;

import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MINUTE;
import static uk.waymark.command.Leicestershire.NOVEMBER;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Leicestershire;
import uk.waymark.command.Today;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.events.statement.StatementId;

/// The minute of November 2018 on the progress of the plan, and what may have been decided about it.
final class MinuteFixture {
    static final Due UNSPECIFIED = new Due.Unspecified(null);

    private MinuteFixture() {}

    /// @param elsewhere what other streams say
    static AggregateTestFixture<Minute> minute(WaymarkEvent... elsewhere) {
        var fixture = new AggregateTestFixture<>(Minute.class);
        fixture.registerInjectableResource(Leicestershire.history(elsewhere));
        fixture.registerInjectableResource(new Today(NOVEMBER));
        return fixture;
    }

    static ResolutionItem note(String label, String... refersTo) {
        return item(label, ItemKind.NOTE, null, refersTo);
    }

    static ResolutionItem vacancies(String label, @Nullable Due due) {
        return item(label, ItemKind.PROVIDE_INFORMATION, due);
    }

    private static ResolutionItem item(String label, ItemKind kind, @Nullable Due due, String... refersTo) {
        return new ResolutionItem(
                new Ref(label),
                kind,
                "that (%s) be done".formatted(label),
                null,
                null,
                due,
                Stream.of(refersTo).map(Ref::new).toList());
    }

    static MinuteResolved resolved(Outcome outcome, @Nullable String addressee, ResolutionItem... items) {
        return new MinuteResolved(LEICESTERSHIRE, MINUTE, COMMITTEE, NOVEMBER, outcome, addressee, List.of(items));
    }

    /// A stream of its own, so that it stands elsewhere.
    static StatementRecorded stated(String ref) {
        return new StatementRecorded(
                LEICESTERSHIRE,
                StatementId.of(MINUTE, new Ref(ref)),
                COMMITTEE,
                MINUTE,
                new Ref(ref),
                NOVEMBER,
                DIRECTOR,
                "Eleven actions are green",
                null);
    }

    static UndertakingGiven undertaken(String ref, Due due) {
        return new UndertakingGiven(
                LEICESTERSHIRE,
                MINUTE,
                COMMITTEE,
                NOVEMBER,
                new Ref(ref),
                DIRECTOR,
                ItemKind.PROVIDE_INFORMATION,
                "Figures on vacancies will be circulated",
                due);
    }
}
