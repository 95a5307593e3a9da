package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.approval.Approvals;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.screening.Screening;
import org.breakwater.mash.screening.Screenings;
import org.breakwater.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional can read their feedback once a second person has approved it, and not before. */
@HouseTest
class AnswerReleasedTest {

    private static final String WORDS = "A social worker sees the family this week. Thank you.";

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    Contacts contacts;

    @Autowired
    Screenings screenings;

    @Autowired
    PreviousContacts beenHere;

    @Autowired
    ChildDecisions deciding;

    @Autowired
    Approvals approving;

    @Autowired
    People people;

    @Autowired
    TestDatabase database;

    @Test
    void theWordsAreReleasedWithTheApproval() {
        var family = new AFamily(house);
        var contact = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Pip", "6"));
        var maya = InventedPerson.MAYA.asActor();
        acting.as(maya, () -> {
            var seen = contacts.find(contact).orElseThrow();
            beenHere.open(maya, seen);
            screenings.screen(maya, seen, seen.version(), screening());
            for (var child : people.of(contact)) {
                var now = contacts.find(contact).orElseThrow();
                deciding.propose(maya, now, now.version(), advice(child.id()));
            }
            var decided = contacts.find(contact).orElseThrow();
            assertThat(deciding.submit(maya, decided, decided.version(), WORDS)).isEqualTo(new ActResult.Yes());
        });
        assertThat(released(contact)).isEmpty();
        var adaeze = InventedPerson.ADAEZE.asActor();
        acting.as(adaeze, () -> {
            var seen = contacts.find(contact).orElseThrow();
            assertThat(approving.approve(adaeze, seen, seen.version())).isEqualTo(new ActResult.Yes());
        });
        assertThat(released(contact)).isEqualTo(WORDS);
    }

    private String released(UUID contact) {
        return database.asOwner()
                .sql("select answer_words from frontdoor.report_progress where record_id = ?")
                .param(contact)
                .query(String.class)
                .single();
    }

    private static Screening screening() {
        return new Screening(
                Rating.GREEN,
                "Repeated marks",
                Screening.SafeNow.YES,
                "Seen today",
                Screening.Consent.GIVEN,
                "",
                "None",
                new Screening.CouncilSays("", "", "", ""));
    }

    private static ChildDecisionProposal advice(UUID child) {
        return new ChildDecisionProposal(child, List.of("ADVICE"), 2, "", "The facts", FamilyTold.TOLD, "By us", null);
    }
}
