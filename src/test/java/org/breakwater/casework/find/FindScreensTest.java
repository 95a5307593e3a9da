package org.breakwater.casework.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A school calls: is this child known, and who is the case allocated to? Robin types what the caller says. */
@HouseTest
class FindScreensTest {

    private static final String LAST_SEARCH = "select detail from audit.entry"
            + " where act = 'searched for a person' and ? = any(shown) order by at desc limit 1";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private final String family = AFamily.letters();

    private final String girl = AFamily.letters();

    private UUID contact = new UUID(0, 0);

    private Browser robin;

    @BeforeEach
    void aGirlIsKnown() {
        contact = report(ReportContent.YesNoUnsure.NO, "7", "12 " + family + " Road, ZZ9 7QQ");
        robin = house.as(InventedPerson.ROBIN);
    }

    private UUID report(ReportContent.YesNoUnsure worksWithChildren, String age, String address) {
        return report(girl, worksWithChildren, age, address);
    }

    private UUID report(String first, ReportContent.YesNoUnsure worksWithChildren, String age, String address) {
        var told = Furnished.told(ReportContent.Way.ADULT, false, worksWithChildren);
        return new Furnished(house)
                .report(new ReportContent(
                        told.way(),
                        false,
                        "",
                        told.worry(),
                        List.of(new ReportContent.Child(first + " " + family, "", age, false, "", address, "")),
                        "",
                        "",
                        "",
                        worksWithChildren,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        told.reporter(),
                        List.of()));
    }

    private String found(String words) {
        return found(robin, words);
    }

    private static String found(Browser browser, String words) {
        browser.visit("/find");
        browser.send("/find", "find", words);
        return browser.page().select("main").text();
    }

    /** The contacts of people with exactly her name. */
    private int howMany(Browser browser) {
        found(browser, girl + " " + family);
        return browser.page()
                .select("tr:has(th[scope=row]:contains(" + girl + " " + family + ")) td[data-label=Contacts] a")
                .size();
    }

    private String reference() {
        return database.asOwner()
                .sql("select reference from mash.contact where id = ?")
                .param(contact)
                .query(String.class)
                .single();
    }

    @Test
    void findsAChildByTheNameHoweverItIsTyped() {
        for (var typed : List.of(
                girl + " " + family,
                family + ", " + girl,
                family.toUpperCase(java.util.Locale.ROOT) + " " + girl,
                family,
                girl,
                girl.charAt(0) + ". " + family,
                girl + " " + family + ", 7",
                girl + " aged 7, ZZ9 7QQ")) {
            assertThat(found(typed)).as(typed).contains(girl + " " + family, "Contact " + reference());
        }
        assertThat(robin.page().select("td a").attr("href")).isEqualTo("/desk/contact/" + contact);
    }

    @Test
    void theFirstNameIsComparedWithTheFirstName() {
        assertThat(found(girl + " " + family)).contains("same first name, same last name");
        assertThat(found(family + ", " + girl)).contains("same first name, same last name");
        assertThat(found(family + " " + girl)).contains("names swapped").doesNotContain("same first name");
        assertThat(found(family)).contains("same last name").doesNotContain("swapped");
    }

    /** A town after the street is read as one more name. */
    @Test
    void namesTypedInTheirOrderAreNeverSwappedWhateverFollowsTheAddress() {
        var line = ", 7, 12 " + family + " Road, Leigh-on-Sea";
        assertThat(found(girl + " " + family + line))
                .contains("same first name, same last name")
                .doesNotContain("swapped");
        assertThat(found(girl.substring(0, girl.length() - 1) + "q " + family + line))
                .contains("same last name")
                .doesNotContain("swapped");
    }

    @Test
    void saysHowSureEachMatchIsAndOneNameAloneIsNeverMoreThanPossible() {
        assertThat(found(girl + " " + family)).contains("Likely match: same first name, same last name");
        assertThat(found(family)).contains("Possible match: same last name").doesNotContain("Likely match:");
    }

    @Test
    void moreThanTwentyAreFoundPageByPageWithTheirNumber() {
        for (int other = 0; other < 21; other++) {
            report(AFamily.letters(), ReportContent.YesNoUnsure.NO, "7", "");
        }
        var first = found(family);
        assertThat(first).containsPattern("1 to 20 of 2\\d matches").contains("Next matches");
        assertThat(robin.page().select("tbody tr")).hasSize(20);
        robin.send("/find", "find", family, "page", "2");
        assertThat(robin.page().select("main").text())
                .containsPattern("21 to \\d\\d of")
                .contains("Closer matches");
        assertThat(robin.page().select("input[type=hidden][name=find]").val()).isEqualTo(family);
    }

    @Test
    void findsAChildByTheAddressAlone() {
        assertThat(found("12 " + family + " Road ZZ9 7QQ")).contains(girl, "same address");
    }

    @Test
    void findsAContactByTheReferenceThatACallerQuotes() {
        for (var typed : List.of(
                reference(),
                reference().toLowerCase(java.util.Locale.ROOT),
                "ref " + reference().replace("-", " "))) {
            assertThat(found(typed))
                    .as(typed)
                    .contains("Contact " + reference(), girl + " " + family, "New. Received", "Not allocated");
        }
    }

    @Test
    void saysThatNotFoundIsNotUnknown() {
        assertThat(found("Zzyzxqa Vrrbtk")).contains("No one found", "does not mean that the child is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void asksForSomethingToSearchBy(String nothing) {
        assertThat(found(nothing)).contains("Enter a name, date of birth, address, phone number or reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2015", "Hana 31.02.2015", "Hana, 3/27/2015, 12 Elm Road"})
    void aDateThatNoCalendarHasIsAskedForAgain(String typed) {
        assertThat(found(typed))
                .contains("Date must be a real date, like 27 3 2020")
                .doesNotContain("No one found");
        assertThat(robin.page().select("input[name=find]").val()).isEqualTo(typed);
    }

    @Test
    void aChildWhoLikelyIsInSeveralContactsIsOneAnswer() {
        report(ReportContent.YesNoUnsure.NO, "7", "12 " + family + " Road, ZZ9 7QQ");
        report(ReportContent.YesNoUnsure.NO, "7", "12 " + family.toUpperCase(java.util.Locale.ROOT) + " Road, ZZ9 7QQ");
        var said = found(girl + " " + family);
        assertThat(said).contains("1 match.", "3 contacts, last ", "3 open", "Check they are the same");
        assertThat(robin.page().select("td[data-label=Contacts] a").eachAttr("href"))
                .hasSize(3)
                .contains("/desk/contact/" + contact);
    }

    @Test
    void aBrotherOfTheSameNameAndAnotherAgeIsAnotherAnswer() {
        report(ReportContent.YesNoUnsure.NO, "15", "99 Elsewhere Street, ZZ3 3QQ");
        assertThat(found(girl + " " + family)).contains("2 matches, closest first");
    }

    @Test
    void aCaseSaysWhatItIsAboutAndWhatCameOfIt() {
        var desk = new AtTheDesk(house, contact);
        assertThat(found(girl + " " + family)).contains("Deadline ", "Not allocated.");
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        var maya = house.as(InventedPerson.MAYA);
        assertThat(found(maya, girl + " " + family)).contains("Outcome: No further action.");
    }

    @Test
    void keepsWhatWasTyped() {
        found("Zzyzxqa <b>");
        assertThat(robin.page().select("input[name=find]").val()).isEqualTo("Zzyzxqa <b>");
        assertThat(found("x".repeat(201))).contains("Use 200 characters or fewer. You have used 201");
    }

    @Test
    void whoMayNotSeeARecordDoesNotFindIt() {
        var restricted = report(ReportContent.YesNoUnsure.YES, "8", "");
        database.asOwner()
                .sql("update people.person set age = '8' where record_id = ?")
                .param(restricted)
                .update();
        assertThat(howMany(robin)).isOne();
        assertThat(howMany(house.as(InventedPerson.ADAEZE))).isEqualTo(2);
    }

    @Test
    void oneLineOfTheAuditLogNamesWhatWasShownAndNothingThatWasTyped() {
        found(girl + " " + family);
        var detail = database.asOwner()
                .sql(LAST_SEARCH)
                .param("contact:" + contact)
                .query(String.class)
                .single();
        assertThat(detail).isEqualTo("by name");
    }

    @Test
    void theBoxStandsOnEveryPageOfTheDeskAndOfNoOneElse() {
        robin.visit("/desk");
        assertThat(robin.page().select("header form[action=/find] input[name=find]"))
                .hasSize(1);
        var petra = house.as(InventedPerson.PETRA, "/information-requests");
        assertThat(petra.page().select("form[action=/find]")).isEmpty();
    }

    @Test
    void asksTheSameNumberOfQuestionsHoweverManyAreFound() {
        var withOne = Statements.during(() -> found(girl + " " + family));
        for (int more = 0; more < 5; more++) {
            report(ReportContent.YesNoUnsure.NO, "7", "");
        }
        assertThat(Statements.during(() -> found(girl + " " + family)))
                .isEqualTo(withOne)
                .isPositive();
        assertThat(howMany(robin)).isEqualTo(6);
    }
}
