package uk.waymark.command.inspection;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.INSPECTED_TO;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.PUBLISHED;
import static uk.waymark.command.Leicestershire.SIF;
import static uk.waymark.command.Leicestershire.inspected;
import static uk.waymark.command.inspection.InspectionFixture.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.inspection.InspectionCommand.RecordReportReceived;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;

class RecordReportReceivedTest {
    @Test
    void a_report_may_be_published_on_the_day_it_is_received() {
        inspection()
                .given(inspected())
                .when(receive(PUBLISHED, PUBLISHED))
                .expectEvents(received(PUBLISHED, PUBLISHED));
    }

    @Test
    void a_report_need_not_be_published_yet() {
        inspection().given(inspected()).when(receive(PUBLISHED, null)).expectEvents(received(PUBLISHED, null));
    }

    @Test
    void a_report_may_be_received_on_the_last_day_of_the_inspection() {
        inspection().given(inspected()).when(receive(INSPECTED_TO, null)).expectEvents(received(INSPECTED_TO, null));
    }

    @Test
    void a_report_is_not_received_before_the_inspection_ended() {
        inspection()
                .given(inspected())
                .when(receive(LocalDate.of(2016, 12, 7), null))
                .expectException(rule(
                        "receivedOn",
                        "A report cannot be received on 2016-12-07, before the inspection ended on 2016-12-08;"
                                + " give that day or later."));
    }

    @Test
    void a_report_is_not_published_before_it_is_received() {
        inspection()
                .given(inspected())
                .when(receive(PUBLISHED, LocalDate.of(2017, 2, 12)))
                .expectException(rule(
                        "publishedOn",
                        "A report received on 2017-02-13 cannot be published on 2017-02-12; give that day or later."));
    }

    @Test
    void a_report_is_received_once() {
        inspection()
                .given(inspected(), received(PUBLISHED, null))
                .when(receive(PUBLISHED, null))
                .expectException(
                        conflict(null, "The report was received on 2017-02-13; there is nothing left to record."));
    }

    private static RecordReportReceived receive(LocalDate receivedOn, @Nullable LocalDate publishedOn) {
        return new RecordReportReceived(LEICESTERSHIRE, SIF, receivedOn, publishedOn, List.of());
    }

    private static ReportReceived received(LocalDate receivedOn, @Nullable LocalDate publishedOn) {
        return new ReportReceived(LEICESTERSHIRE, SIF, receivedOn, publishedOn, List.of());
    }
}
