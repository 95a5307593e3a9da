package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page settles what it showed. What came after it was opened stays open for someone who has seen it. */
@HouseTest
class WhatCameLaterRingsOnTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ReportLimits limits;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private Browser maya;
    private Reporter neighbour;

    @BeforeEach
    void theyCameBackAndMayaOpenedIt() {
        limits.forget();
        clock.setLondon("2026-09-01T10:00");
        report(new Reporter(web).start().noDanger());
        add("He shouts at her");
        maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        clock.advance(Duration.ofMinutes(5));
    }

    private void report(Reporter started) {
        neighbour = started.tellOfAChild().open("/report/send/check").press("/report/send/now");
        contact = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(neighbour.reference())
                .query(UUID.class)
                .single();
        desk = new AtTheDesk(house, contact);
        var phrase = String.join(" ", neighbour.press("/report/send/new-phrase").phrase());
        neighbour = new Reporter(web).open("/report/return-phrase").press("/report/return-phrase", "phrase", phrase);
    }

    private void add(String words) {
        neighbour.open("/report/comeback/add-information").press("/report/comeback/add-information", "words", words);
    }

    private int press(String button, String... typed) {
        return maya.send(button, typed).getResponse().getStatus();
    }

    @Test
    void whoSaysThatTheyReadItHasReadWhatTheirPageShowed() {
        add("Tonight he will take her to the airport");
        assertThat(press("/desk/contact/" + contact + "/read")).isEqualTo(422);
        assertThat(maya.page().text()).contains("Something new arrived", "take her to the airport");
        assertThat(desk.now().cameBackAt()).isEqualTo(clock.instant());
        assertThat(desk.now().urgency()).isZero();
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(press("/desk/contact/" + contact + "/read"))
                .as("the page that was shown again shows it all")
                .isEqualTo(303);
        assertThat(desk.now().cameBackAt()).isNull();
        assertThat(desk.now().alarmRings()).isFalse();
    }

    @Test
    void whatASecondPersonDidMeanwhileStandsInNobodysWay() {
        var other = house.as(InventedPerson.TOMASZ);
        other.visit("/desk/contact/" + contact);
        other.send("/desk/contact/" + contact + "/read");
        assertThat(press("/desk/contact/" + contact + "/read")).isEqualTo(303);
    }

    @Test
    void whoHasItHasTheAlarmThatTheirPageShowed() {
        report(new Reporter(web).start().press("/report/happening/danger", "danger", "YES"));
        maya.visit("/desk/contact/" + contact);
        assertThat(desk.now().alarmRings()).isTrue();
        clock.advance(Duration.ofMinutes(5));
        add("He is back, with a knife");
        assertThat(press("/desk/contact/" + contact + "/acknowledge")).isEqualTo(422);
        assertThat(maya.page().text()).contains("Something new arrived", "with a knife");
        assertThat(desk.now().alarmRings()).isTrue();
    }

    @Test
    void aPressThatSaysNothingOfWhatItShowedSettlesNothing() {
        var token = maya.page().select("input[name=_token]").getFirst().val();
        maya.post("/desk/contact/" + contact + "/read", java.util.Map.of("_token", token));
        assertThat(desk.now().cameBackAt()).isNotNull();
        assertThat(desk.now().alarmRings()).isTrue();
    }

    @Test
    void whatWasDoneAtOnceIsKeptAndOnlyALaterAlarmRingsOn() {
        maya.visit("/desk/immediate-actions/" + contact);
        assertThat(maya.page().text()).contains("Alert raised");
        add("Tonight he will take her to the airport");
        assertThat(press("/desk/immediate-actions/" + contact, "what", "Rang the police"))
                .isEqualTo(303);
        assertThat(done()).isEqualTo(1);
        assertThat(desk.now().alarmRings()).isTrue();
        maya.visit("/desk/immediate-actions/" + contact);
        press("/desk/immediate-actions/" + contact, "what", "Rang the airport police");
        assertThat(done()).isEqualTo(2);
        assertThat(desk.now().alarmRings()).isFalse();
    }

    private int done() {
        return desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(ImmediateActions.class).of(contact).size());
    }
}
