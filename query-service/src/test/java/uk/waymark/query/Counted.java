package uk.waymark.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Target;
import uk.waymark.events.measure.Unit;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.events.statement.StatementId;
import uk.waymark.events.statement.Tally;

/// What a council counts: its vacant posts, read once and put right, and the actions that are green, as was said.
final class Counted {
    private static final MeasureId VACANCIES = new MeasureId("leics-vacancy-rate");
    private static final Period SUMMER = new Period(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 30));
    private static final Figure AS_ENTERED = new Figure.Share(31, 254);

    private final Ledger ledger;
    private final AuthorityCode council;

    Counted(Ledger ledger, AuthorityCode council) {
        this.ledger = ledger;
        this.council = council;
    }

    void tell() {
        ledger.record(new MeasureDefined(
                council,
                VACANCIES,
                "Vacant social work posts",
                "WF-VAC",
                Unit.PERCENT,
                Better.LOW,
                Cadence.QUARTERLY,
                List.of(new ActionId("leics-ociap/3")),
                LocalDate.of(2018, 4, 1)));
        ledger.record(new TargetSet(
                council,
                VACANCIES,
                new Target.NoneAgreed("until the workforce strategy is written"),
                null,
                LocalDate.of(2018, 4, 1)));
        ledger.record(new ReadingRecorded(council, VACANCIES, SUMMER, AS_ENTERED, true, null));
        ledger.record(new ReadingCorrected(
                council,
                VACANCIES,
                SUMMER,
                AS_ENTERED,
                new Figure.Value(new BigDecimal("11.4")),
                "Posts of one team had been counted twice"));
        ledger.record(new TargetSet(
                council,
                VACANCIES,
                new Target.Value(new BigDecimal("8.5")),
                new MeetingId("leics-cfosc/2018-11-06"),
                LocalDate.of(2018, 11, 6)));
        ledger.record(said(new MinuteId("leics-cfosc/2018-11-06/8"), new Ref("s1")));
    }

    private StatementRecorded said(MinuteId minute, Ref ref) {
        return new StatementRecorded(
                council,
                StatementId.of(minute, ref),
                new BodyId("leics-cfosc"),
                minute,
                ref,
                LocalDate.of(2018, 11, 6),
                new Role("Director of Children and Families"),
                "Eleven of the actions are green",
                new Tally(
                        new PlanId("leics-ociap"),
                        Dimension.DELIVERY,
                        LocalDate.of(2018, 10, 31),
                        17,
                        Map.of(new RatingCode("GREEN"), 11)));
    }
}
