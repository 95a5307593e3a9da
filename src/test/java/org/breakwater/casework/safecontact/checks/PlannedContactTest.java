package org.breakwater.casework.safecontact.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.breakwater.casework.safecontact.checks.SafeContactCheckRow.Verdict;
import org.breakwater.casework.safecontact.rules.ContactMethod;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the rules say of a call, a mail, a letter or a visit before it goes out. */
class PlannedContactTest {

    private static final UUID MOTHER = new UUID(1, 1);
    private static final UUID FATHER = new UUID(2, 2);

    private static SafeContactRuleRow rule(
            UUID whom, boolean never, ContactMethod contactMethod, String address, boolean highRisk) {
        return new SafeContactRuleRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "K-1",
                whom,
                never,
                contactMethod,
                address,
                "",
                highRisk,
                contactMethod + " " + address,
                "Maya Osei",
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Verdict verdict(
            @Nullable UUID whom, ContactMethod contactMethod, String address, SafeContactRuleRow... rules) {
        return new PlannedContact(UUID.randomUUID(), whom, "Somebody", contactMethod, address, "Hello")
                .weigh(List.of(rules), Set.of(MOTHER, FATHER))
                .verdict();
    }

    @Test
    void whatNoRuleSpeaksAgainstMayGo() {
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632 960 001")).isEqualTo(Verdict.MAY);
        assertThat(verdict(
                        MOTHER,
                        ContactMethod.PHONE,
                        "01632 960 001",
                        rule(FATHER, true, ContactMethod.PHONE, "", false)))
                .isEqualTo(Verdict.MAY);
    }

    @Test
    void aForbiddenNumberIsForbiddenHoweverItIsWrittenAndWhoeverIsAskedFor() {
        var his = rule(FATHER, true, ContactMethod.PHONE, "+44 1632 960001", false);
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632-960 001", his)).isEqualTo(Verdict.NEVER);
        assertThat(verdict(null, ContactMethod.PHONE, "(01632) 960001", his)).isEqualTo(Verdict.NEVER);
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632 960 002", his)).isEqualTo(Verdict.MAY);
    }

    @Test
    void aForbiddenMailboxIsForbiddenInCapitalsToo() {
        var his = rule(FATHER, true, ContactMethod.EMAIL, "kit@home.example", false);
        assertThat(verdict(MOTHER, ContactMethod.EMAIL, " Kit@Home.example", his))
                .isEqualTo(Verdict.NEVER);
    }

    @Test
    void aDoorIsOneDoorForALetterAndForAVisit() {
        var home = rule(MOTHER, true, ContactMethod.LETTER, "12 Mudlark Row, Southend, SS1 1AA", false);
        assertThat(verdict(MOTHER, ContactMethod.VISIT, "12 mudlark row", home)).isEqualTo(Verdict.NEVER);
        assertThat(verdict(null, ContactMethod.LETTER, "12 Mudlark Row SS11AA", home))
                .isEqualTo(Verdict.NEVER);
        assertThat(verdict(MOTHER, ContactMethod.VISIT, "14 Mudlark Row", home)).isEqualTo(Verdict.MAY);
    }

    @Test
    void aMeansCanBeForbiddenForOnePersonAltogether() {
        var noLetters = rule(MOTHER, true, ContactMethod.LETTER, "", false);
        assertThat(verdict(MOTHER, ContactMethod.LETTER, "1 Tern Close", noLetters))
                .isEqualTo(Verdict.NEVER);
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632 960 001", noLetters))
                .isEqualTo(Verdict.MAY);
        assertThat(verdict(FATHER, ContactMethod.LETTER, "1 Tern Close", noLetters))
                .isEqualTo(Verdict.MAY);
    }

    @Test
    void whereASafeWayIsKnownAnyOtherWayNeedsASecondPerson() {
        var safe = rule(MOTHER, false, ContactMethod.PHONE, "01632 960 001", false);
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632 960 001", safe)).isEqualTo(Verdict.MAY);
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632 960 002", safe)).isEqualTo(Verdict.SECOND);
        assertThat(verdict(MOTHER, ContactMethod.EMAIL, "ana@home.example", safe))
                .isEqualTo(Verdict.SECOND);
        assertThat(verdict(FATHER, ContactMethod.PHONE, "01632 960 002", safe)).isEqualTo(Verdict.MAY);
    }

    @Test
    void atHighRiskTwoPeopleLookWhateverGoesOut() {
        var high = rule(MOTHER, false, ContactMethod.PHONE, "01632 960 001", true);
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632 960 001", high)).isEqualTo(Verdict.SECOND);
        assertThat(verdict(null, ContactMethod.EMAIL, "head@school.example", high))
                .isEqualTo(Verdict.SECOND);
    }

    @Test
    void whatIsForbiddenIsNotAgreedToBySecondPeople() {
        var high = rule(MOTHER, true, ContactMethod.PHONE, "01632 960 001", true);
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632 960 001", high)).isEqualTo(Verdict.NEVER);
    }

    @Test
    void aRuleWithoutAnAddressInAnotherContactMayBeAboutThemSoTwoPeopleLook() {
        var elsewhere = rule(new UUID(3, 3), true, ContactMethod.PHONE, "", false);
        assertThat(verdict(MOTHER, ContactMethod.PHONE, "01632 960 001", elsewhere))
                .isEqualTo(Verdict.SECOND);
        assertThat(verdict(MOTHER, ContactMethod.EMAIL, "ana@home.example", elsewhere))
                .isEqualTo(Verdict.MAY);
    }

    @Test
    void aFlatOrALetterOfThePostcodeThatDiffersDoesNotOpenAForbiddenDoor() {
        var flat = rule(MOTHER, true, ContactMethod.VISIT, "Flat 2, 14 Church Road, SS2 2BB", false);
        assertThat(verdict(null, ContactMethod.VISIT, "14 Church Road, SS2 2BB", flat))
                .isEqualTo(Verdict.NEVER);
        var house = rule(MOTHER, true, ContactMethod.VISIT, "14 Church Road, SS2 2BB", false);
        assertThat(verdict(null, ContactMethod.VISIT, "14 Church Road, SS2 2BC", house))
                .isEqualTo(Verdict.NEVER);
        assertThat(verdict(null, ContactMethod.VISIT, "Flat 2, 14 Church Road, SS2 2BB", house))
                .isEqualTo(Verdict.NEVER);
    }

    @Test
    void aSafeDoorIsOnlyTheVeryOne() {
        var safe = rule(MOTHER, false, ContactMethod.VISIT, "20 Heron Road", false);
        assertThat(verdict(MOTHER, ContactMethod.VISIT, "20 Heron Lane", safe)).isEqualTo(Verdict.SECOND);
        assertThat(verdict(MOTHER, ContactMethod.VISIT, "20, heron road", safe)).isEqualTo(Verdict.MAY);
    }

    @Test
    void aNumberIsOneWholeNumber() {
        assertThat(ContactMethod.PHONE.fits("+44 (1632) 960-001")).isTrue();
        for (var no :
                List.of("215007", "01632 960001 ext 12", "01632 960001 or 01632 960002", "0163296000101632960002")) {
            assertThat(ContactMethod.PHONE.fits(no)).as(no).isFalse();
        }
    }
}
