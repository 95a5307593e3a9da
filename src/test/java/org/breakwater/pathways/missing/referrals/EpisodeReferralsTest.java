package org.breakwater.pathways.missing.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.JORIS;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.SELMA;
import static org.breakwater.time.OfficeHours.at;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.ReturnInterview.HarmTold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the record says was referred has been referred, with what the interview tells. */
@HouseTest
class EpisodeReferralsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedEpisode episode;

    @BeforeEach
    void aChildIsBack() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
        episode = InventedEpisode.found(house);
        clock.setLondon("2026-05-01T16:00");
    }

    @Test
    void harmThatTheChildTellsOfIsAtTheDeskAtOnceWhoeverHoldsTheInterview() {
        assertThat(episode.hold(JORIS, "2026-05-01T15:00", HarmTold.SEXUAL)).isEqualTo(new Yes());

        var joris = house.as(InventedPerson.JORIS);
        joris.visit("/missing/episodes/" + episode.id);
        assertThat(joris.page().text())
                .contains("Sent to MASH+ at 1 May 2026, 16:00 as urgent, reference", "Sent by Joris");
        var contact = database.asOwner()
                .sql("select contact_id from pathways.mash_contact")
                .query(UUID.class)
                .single();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk");
        var address = maya.page().select("main a[href*=" + contact + "]").attr("href");
        assertThat(address).isNotEmpty();
        maya.visit(address);
        assertThat(maya.page().text())
                .contains(
                        "Harm disclosed in a return interview",
                        "Harm disclosed: Sexual harm",
                        "I just wanted to see my friends");
        assertThat(maya.visit("/missing/episodes/" + episode.id))
                .as("the desk does not see the episode")
                .hasStatus(404);
        assertThat(joris.visit(address)).as("nor the interviewer the contact").hasStatus(404);
    }

    @Test
    void anInterviewWithoutHarmSendsNothing() {
        episode.hold(JORIS, "2026-05-01T15:00");
        assertThat(made().mash()).isEmpty();
    }

    @Test
    void oneContactIsAboutEveryEpisodeThatTheInterviewCovers() {
        clock.setLondon("2026-05-02T10:00");
        var second = new InventedEpisode(house);
        second.find(at("2026-05-02T10:00"));
        second.hold(JORIS, "2026-05-02T10:00", HarmTold.PHYSICAL, episode.id);
        assertThat(database.asOwner()
                        .sql("select count(distinct contact_id) from pathways.mash_contact")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(made().mash()).hasSize(1);
    }

    @Test
    void eachOutcomeThatSaysSoHasAReferenceAndIsMadeOnce() {
        episode.hold(JORIS, "2026-05-01T15:00");
        assertThat(episode.close(SELMA, Outcome.CONTACT, Outcome.EXPLOITATION)).isEqualTo(new Yes());
        assertThat(made().mash()).hasSize(1);
        assertThat(made().exploitation()).hasSize(1);
        var selma = house.as(InventedPerson.SELMA);
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().text())
                .contains(
                        "Closed: Contact made with MASH+; Passed to the exploitation lead",
                        "Referred to the exploitation lead at 1 May 2026, 16:00, reference "
                                + made().exploitation().getFirst().reference());

        clock.setLondon("2026-05-01T17:00");
        episode.reopen(SELMA);
        clock.setLondon("2026-05-01T17:10");
        episode.close(SELMA, Outcome.CONTACT);
        assertThat(made().mash()).as("what is new after a reopening is sent").hasSize(2);
    }

    @Test
    void whatTheInterviewerSentIsNotSentAgainByTheClosure() {
        episode.hold(JORIS, "2026-05-01T15:00", HarmTold.PHYSICAL);
        episode.close(SELMA, Outcome.CONTACT);
        assertThat(made().mash()).hasSize(1);
    }

    @Test
    void theExploitationLeadFindsTheChildInTheQueueWithWhatTheChildSaid() {
        episode.hold(JORIS, "2026-05-01T15:00", HarmTold.CRIMINAL);
        episode.close(SELMA, Outcome.EXPLOITATION);
        var lead = house.as(InventedPerson.WINIFRED);
        lead.visit("/exploitation/cases");
        lead.visit(lead.page().select("main a:contains(Rowan Tull)").attr("href"));
        assertThat(lead.page().text())
                .contains("Child criminal exploitation", "I just wanted to see my friends", "Selma Ridgeway");
        var reference = made().exploitation().getFirst().reference();
        assertThat(lead.page().text()).contains(reference);
        var opened = database.asOwner()
                .sql("select record_id from pathways.exploitation_referral")
                .query(UUID.class)
                .single();
        assertThat(house.as(InventedPerson.SELMA).visit("/exploitation/cases/" + opened))
                .hasStatus(404);
    }

    private EpisodeReferralsMade made() {
        return episode.as(SELMA, () -> house.getBean(EpisodeReferrals.class).of(episode.id));
    }
}
