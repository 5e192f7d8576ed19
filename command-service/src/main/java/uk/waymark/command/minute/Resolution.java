package uk.waymark.command.minute;

import java.util.EnumSet;
import java.util.Set;
import uk.waymark.command.Refusals;
import uk.waymark.command.minute.MinuteCommand.ResolveMinute;
import uk.waymark.command.minute.MinuteRefusal.AdviceNeedsAddressee;
import uk.waymark.command.minute.MinuteRefusal.NoAddresseeWanted;
import uk.waymark.command.minute.MinuteRefusal.NoItemsWanted;
import uk.waymark.command.minute.MinuteRefusal.OutcomeNeedsItems;
import uk.waymark.events.minute.Outcome;

/// What an outcome wants beside it.
record Resolution(ResolveMinute command) {
    // To note a paper or to put an item off, a body need say no more.
    private static final Set<Outcome> NEED_ITEMS = EnumSet.of(Outcome.RESOLVED, Outcome.AGREED, Outcome.ADVICE_TO);

    void check(Refusals refusals) {
        var outcome = command.outcome();
        var addressed = command.addressee() != null;
        var empty = command.items().isEmpty();
        refusals.addIf(outcome == Outcome.ADVICE_TO && !addressed, new AdviceNeedsAddressee())
                .addIf(outcome != Outcome.ADVICE_TO && addressed, new NoAddresseeWanted(outcome))
                .addIf(outcome == Outcome.NO_FORMAL_RESOLUTION && !empty, new NoItemsWanted())
                .addIf(NEED_ITEMS.contains(outcome) && empty, new OutcomeNeedsItems(outcome));
    }
}
