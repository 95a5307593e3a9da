package org.breakwater.journeys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page for people who book for others, and of the training office, is accessible: see {@link PageChecks}. */
@Tag("every-page")
@HouseTest
class TrainingOfficePagesTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    private UUID session = new UUID(0, 0);
    private UUID organisation = new UUID(0, 0);

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", MARCH);
        organisation = furniture.organisation("Pebble Nursery", "childcare");
    }

    /** A nursery's lead adds two people, books both, and cancels one place on a day when that costs something. */
    @Test
    void aLeadBooksForHerPeople() {
        for (var scripts : new boolean[] {true, false}) {
            var email = Professional.address("lena.quill");
            new TrainingFurniture(house).lead(organisation, email);
            var lead = proves(chromium.person(port, scripts).go("/training/lead/" + organisation), email);
            lead.photograph("lead-nobody").press("Add person").sees("Enter their name");
            var names = List.of("Ada Wren " + scripts, "Bram Teal " + scripts);
            names.forEach(
                    name -> lead.write("name", name).write("job", "Key worker").press("Add person"));
            lead.photograph("lead-people").follow("Working together to safeguard children, Wednesday 10 March");
            lead.press("Book these places").sees("Select who you want to book").photograph("lead-book-empty");
            lead.page().getByLabel(names.getFirst()).check();
            lead.page().getByLabel(names.getLast()).check();
            lead.press("Book these places").sees("Place confirmed").photograph("lead-booked");
            clock.setLondon("2027-03-09T12:00");
            var late = proves(chromium.person(port, scripts).go("/training/lead/" + organisation), email);
            late.photograph("lead-people-booked").follow("Cancel place").sees("will be charged £25");
            late.photograph("lead-give-up").press("Cancel place").sees("Your staff and volunteers");
            clock.setLondon("2027-02-01T10:00");
        }
    }

    /** The office sends people to another site for a course, and back to our own pages. */
    @Test
    void theOfficeSaysWhereAnOnlineCourseIsTaken() {
        for (var scripts : new boolean[] {true, false}) {
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office");
            odile.follow("Online courses").photograph("office-online-courses").follow("Private fostering");
            odile.write("link", "learning.example.org").press("Save").sees("Link must start with https://");
            odile.photograph("office-course-link");
            odile.write("link", "https://learning.example.org/private-fostering")
                    .press("Save");
            odile.sees("Private fostering. On another site.").follow("Private fostering");
            odile.photograph("office-course-link-set").write("link", "").press("Save");
            odile.sees("Private fostering. On our own pages.");
        }
    }

    /** The office reviews what a learner added, merges it, names a lead and a trainer, and waives a fee. */
    @Test
    void theOfficeKeepsOrganisationsTrainersAndFees() {
        var furniture = new TrainingFurniture(house);
        var fee = furniture.owes(session, organisation, "Bram Teal", 5000, false);
        furniture.owes(session, organisation, "Ada Wren", 2500, true);
        for (var scripts : new boolean[] {true, false}) {
            var mark = "Brook" + UUID.randomUUID().toString().substring(0, 8);
            furniture.organisation(mark + " Nursery", "childcare");
            furniture.organisation(mark + " Nursary", "childcare");
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office");
            odile.photograph("office").follow("Organisations");
            odile.write("like", mark)
                    .press("Search")
                    .photograph("organisations")
                    .follow(mark + " Nursary");
            odile.write("name", "").press("Save").sees("Enter a name").photograph("organisation-empty");
            odile.write("name", mark + " Nursary").write("postcode", "SS1 1AA").press("Save");
            odile.press("Add training lead").sees("Enter the training lead’s email address");
            odile.write("email", "lena.quill@brook.example").press("Add training lead");
            odile.photograph("organisation").follow("Merge with another organisation");
            odile.press("Merge organisations")
                    .sees("Select the organisation to merge into")
                    .photograph("organisation-merge");
            odile.page().getByLabel(mark + " Nursery").check();
            odile.press("Merge organisations").sees("lena.quill@brook.example").press("Remove");
            odile.sees("None yet");
            trains(odile, mark);
            odile.go("/training/office/fees?from=2027-03-01&until=2027-03-31").photograph("fees");
            if (scripts) {
                odile.go("/training/office/fees/" + fee).press("Waive fee").sees("Enter a reason for waiving the fee");
                odile.photograph("fee-waive")
                        .write("why", "The hall was closed")
                        .press("Waive fee");
            }
            odile.sees("Waived: The hall was closed").write("until", "soon").press("Show");
            odile.sees("End date must be a real date, like 1/3/2027")
                    .go("/training/office/fees/" + fee)
                    .sees("Waived");
        }
    }

    /** Someone telephones for a place, and again to cancel it. */
    @Test
    void theOfficeBooksWhoeverRings() {
        for (var scripts : new boolean[] {true, false}) {
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office/" + session);
            odile.follow("Book a delegate").photograph("office-book");
            odile.press("Book place").sees("Enter their name").photograph("office-book-wrong");
            odile.write("name", "Ada Wren " + scripts).write("tell", "maud@pebble.example");
            odile.write("organisation", "Wren Childminding " + session + scripts);
            odile.press("Book place")
                    .sees("The organisation is not on our list yet. Select its sector")
                    .choose("kind", "childcare");
            odile.photograph("office-book-which")
                    .press("Book place")
                    .sees("Confirm that they have completed, or will complete,");
            odile.photograph("office-book-first").choose("first", "YES");
            odile.press("Book place").sees("Place confirmed");
            odile.follow("Ada Wren " + scripts).photograph("office-booking").press("Cancel place");
            odile.photograph("office-booking-ended");
        }
    }

    private void trains(Person odile, String name) {
        odile.go("/training/office/trainers").press("Add trainer").sees("Enter their name");
        odile.write("name", name).write("email", name.toLowerCase(java.util.Locale.ROOT) + "@gull.example");
        odile.write("topics", "Neglect").choose("approved", "YES").press("Add trainer");
        odile.photograph("trainers").follow(name).photograph("trainer").press("Save");
        odile.go("/training/office/" + session).photograph("office-session").follow("Trainers and delegates");
        odile.page().getByLabel(name).check();
        odile.press("Save trainers").photograph("office-people");
        odile.go("/training/office/trainers")
                .follow(name)
                .press("End trainer role")
                .sees("No longer a trainer");
        odile.follow(name).press("Make a trainer again");
    }

    private Person proves(Person person, String email) {
        person.write("email", email).press("Send me a code");
        return person.write("code", new Professional(house).newestCode(email)).press("Continue");
    }
}
