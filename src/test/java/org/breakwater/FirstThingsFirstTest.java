package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.access.Accounts;
import org.breakwater.mash.hometime.HomeTimeAlerts;
import org.junit.jupiter.api.Test;

/** What may be made after the first page, and what must not. */
class FirstThingsFirstTest {

    @Test
    void whatRefusesAStartOrBeginsByItselfDoesNotWait() throws ClassNotFoundException {
        for (var part : new String[] {
            "LiveGate",
            "town.FirstStart",
            "library.model.ShelfWatch",
            "messages.model.Postman",
            "audit.model.Sealer",
            "jobs.WorkOfTheHouse",
            "database.DatabaseSetup",
            "partnership.model.PartnershipSetup",
            "time.wiring.BankHolidayCheck"
        }) {
            assertThat(FirstThingsFirst.canWait(Class.forName("org.breakwater." + part)))
                    .as(part)
                    .isFalse();
        }
        assertThat(FirstThingsFirst.canWait(Accounts.class)).isFalse();
    }

    @Test
    void screensAndWhatOnlyTheyNeedWait() throws ClassNotFoundException {
        assertThat(FirstThingsFirst.canWait(HomeTimeAlerts.class)).isTrue();
        assertThat(FirstThingsFirst.canWait(
                        Class.forName("org.breakwater.frontdoor.contactpoints.ContactPointsController")))
                .isTrue();
    }
}
