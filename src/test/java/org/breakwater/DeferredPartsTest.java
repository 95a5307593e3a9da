package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.access.Accounts;
import org.breakwater.mash.hometime.HomeTimeAlerts;
import org.junit.jupiter.api.Test;

/** What may be created after the first page, and what must not. */
class DeferredPartsTest {

    @Test
    void whatRefusesAStartOrBeginsByItselfDoesNotWait() throws ClassNotFoundException {
        for (var part : new String[] {
            "LiveReadiness",
            "town.TownAtFirstStart",
            "library.ShelfRefresher",
            "notify.delivery.MailSender",
            "audit.chain.AuditSealer",
            "jobs.JobsLifecycle",
            "database.DatabaseSetup",
            "partnership.profile.PartnershipSetup",
            "time.wiring.BankHolidayCheck"
        }) {
            assertThat(DeferredParts.canWait(Class.forName("org.breakwater." + part)))
                    .as(part)
                    .isFalse();
        }
        assertThat(DeferredParts.canWait(Accounts.class)).isFalse();
    }

    @Test
    void screensAndWhatOnlyTheyNeedWait() throws ClassNotFoundException {
        assertThat(DeferredParts.canWait(HomeTimeAlerts.class)).isTrue();
        assertThat(DeferredParts.canWait(
                        Class.forName("org.breakwater.frontdoor.contactpoints.ContactPointsController")))
                .isTrue();
    }
}
