package uk.waymark.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.inspection.FindingKind;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.InspectionKind;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.SchemeCode;

/// The story that the tests tell parts of: Leicestershire's inspection of 2016 and what followed.
public final class Leicestershire {
    public static final AuthorityCode LEICESTERSHIRE = new AuthorityCode("E10000018");
    public static final Role DIRECTOR = new Role("Director of Children and Families");

    public static final LocalDate INSPECTED_FROM = LocalDate.of(2016, 11, 14);
    public static final LocalDate INSPECTED_TO = LocalDate.of(2016, 12, 8);
    public static final LocalDate PUBLISHED = LocalDate.of(2017, 2, 13);
    public static final LocalDate MAY = LocalDate.of(2018, 5, 14);
    public static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 6);
    public static final LocalDate JANUARY = LocalDate.of(2019, 1, 22);

    public static final InspectionId SIF = new InspectionId("leics-sif-2016");
    public static final FrameworkCode SIF_2013 = new FrameworkCode("OFSTED-SIF-2013");
    public static final PlanId OCIAP = new PlanId("leics-ociap");
    public static final BodyId COMMITTEE = new BodyId("leics-cfosc");
    public static final MeetingId NOVEMBER_MEETING = new MeetingId("leics-cfosc/2018-11-06");
    public static final MinuteId MINUTE = new MinuteId("leics-cfosc/2018-11-06/8");

    private Leicestershire() {}

    /// What other streams say.
    public static History history(WaymarkEvent... events) {
        return new History(stream -> Stream.of(events)
                .filter(event -> new StreamId(event.authority(), event.subject()).equals(stream))
                .toList());
    }

    public static InspectionRecorded inspected() {
        return new InspectionRecorded(
                LEICESTERSHIRE,
                SIF,
                "Ofsted",
                SIF_2013,
                InspectionKind.INSPECTION,
                INSPECTED_FROM,
                INSPECTED_TO,
                null,
                null,
                null,
                List.of(),
                INSPECTED_TO);
    }

    public static FindingRecorded found(String ref) {
        return new FindingRecorded(
                LEICESTERSHIRE,
                SIF,
                new Ref(ref),
                FindingKind.RECOMMENDATION,
                null,
                "Bring caseloads down to a level that allows good practice",
                5,
                null,
                null,
                null,
                PUBLISHED);
    }

    public static PlanDrafted drafted(@Nullable String impactScheme) {
        return new PlanDrafted(
                LEICESTERSHIRE,
                OCIAP,
                "Ofsted Continuous Improvement Action Plan 2017-2020",
                "OCIAP",
                LocalDate.of(2017, 4, 1),
                LocalDate.of(2020, 3, 31),
                List.of(SIF),
                new SchemeCode("RAG-3"),
                impactScheme == null ? null : new SchemeCode(impactScheme),
                DIRECTOR,
                LocalDate.of(2017, 4, 1));
    }

    public static BodyEstablished committee() {
        return new BodyEstablished(
                LEICESTERSHIRE,
                COMMITTEE,
                "Children and Families Overview and Scrutiny Committee",
                null,
                LocalDate.of(2013, 5, 1));
    }

    public static MeetingScheduled meeting(String ref, Due due) {
        return new MeetingScheduled(LEICESTERSHIRE, COMMITTEE, new Ref(ref), due, null, LocalDate.of(2018, 1, 1));
    }

    public static MeetingScheduled novemberMeeting() {
        return meeting("2018-11-06", new Due.On(NOVEMBER, null));
    }

    /// The minute of agenda item 8 of the meeting in November 2018.
    public static MinuteRecorded minuted() {
        return new MinuteRecorded(
                LEICESTERSHIRE,
                MINUTE,
                COMMITTEE,
                NOVEMBER_MEETING,
                new Ref("8"),
                NOVEMBER,
                "Progress of the plan",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
