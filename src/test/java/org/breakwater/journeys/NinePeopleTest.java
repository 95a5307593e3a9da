package org.breakwater.journeys;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One child, nine people, each at a browser of their own without scripts, the teacher and the police researcher on
 * small telephones: from the teacher's first question to the child's new team, the teacher's answer, the teacher's
 * disagreement and its end.
 */
@HouseTest
class NinePeopleTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    private final String teacher = Professional.address("tess.teacher");
    private final String lead = Professional.address("lena.lead");

    @Test
    void aReferralIsAnsweredHandedOverDisputedAndSettled() {
        try (var chromium = new Chromium()) {
            var school = new School(house, teacher, lead);
            clock.setLondon("2026-09-01T10:00");
            var tess = chromium.telephone(port);
            school.provesTheirAddress(tess, teacher);
            school.refers(tess);
            school.signsOff(chromium.person(port, false));
            var reference = School.sends(tess);

            var desk = new TheDesksPart(reference);
            clock.setLondon("2026-09-01T10:30");
            var maya = chromium.person(port, false).signIn(InventedPerson.MAYA.fullName());
            desk.readsScreensAndAsks(maya);

            clock.setLondon("2026-09-01T10:50");
            Agency.police(chromium.telephone(port).signIn(InventedPerson.PETRA.fullName()));
            Agency.health(chromium.person(port, false).signIn(InventedPerson.HAMISH.fullName()));
            Agency.probation(chromium.person(port, false).signIn(InventedPerson.ROSALIND.fullName()));
            Agency.voluntarySector(chromium.person(port, false).signIn(InventedPerson.VERNON.fullName()));

            desk.analysesAndDecides(maya);
            desk.approves(chromium.person(port, false).signIn(InventedPerson.ADAEZE.fullName()));
            desk.isTakenOn(chromium.person(port, false).signIn(InventedPerson.LIORA.fullName()));
            desk.tellsAndCloses(maya);

            clock.setLondon("2026-09-01T15:00");
            school.provesTheirAddress(tess, teacher);
            School.readsTheAnswerAndDisagrees(tess, reference);
            desk.isAnswered(chromium.person(port, false).signIn(InventedPerson.GWEN.fullName()));
            School.agrees(tess, reference);
            desk.isSettled(chromium.person(port, false).signIn(InventedPerson.MAYA.fullName()));
        }
    }
}
