package uk.waymark.command.followup;

import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MINUTE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.followup.FollowUpFixture.VACANCIES;
import static uk.waymark.command.followup.FollowUpFixture.followUp;
import static uk.waymark.command.followup.FollowUpFixture.raised;

import org.junit.jupiter.api.Test;
import uk.waymark.command.followup.FollowUpCommand.RaiseFollowUp;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.minute.ItemKind;

class RaiseFollowUpTest {
    @Test
    void a_resolution_item_becomes_a_duty() {
        followUp()
                .givenNoPriorActivity()
                .when(new RaiseFollowUp(
                        LEICESTERSHIRE,
                        VACANCIES,
                        COMMITTEE,
                        MINUTE,
                        new Ref("c"),
                        ItemKind.PROVIDE_INFORMATION,
                        "that figures on vacancies be provided",
                        DIRECTOR,
                        null,
                        new Due.Unspecified(null),
                        NOVEMBER))
                .expectEvents(raised());
    }
}
