package org.breakwater.casework.letters;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.family.person.PersonRecords;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;

/** A contact with a mother, which Ottilie Brine reported and Maya screened; she writes about it. */
final class ALetter {

    static final String TO_A_PARENT = "01900000-0000-7000-8000-000000000001";

    final UUID contact;
    final AtTheDesk desk;
    final String letters;
    final String ada;
    Browser maya;

    private final House house;

    ALetter(House house) {
        this.house = house;
        contact = new Furnished(house).report(Furnished.toldBy("Ottilie Brine"));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        letters = "/cases/" + contact + "/letters";
        ada = withAMother();
        maya = house.as(InventedPerson.MAYA, letters);
    }

    /** Returns her id. */
    private String withAMother() {
        var writer = InventedPerson.MAYA.asActor();
        return house.acting(InventedPerson.MAYA, () -> {
            var seen = house.getBean(Contacts.class).find(contact).orElseThrow();
            var mother = ReportedPerson.adult("Ada Saltmarsh", "", "12 Mudlark Row", "");
            house.getBean(PersonRecords.class).add(writer, seen, seen.version(), mother);
            return house.getBean(People.class).of(contact).getLast().id().toString();
        });
    }

    void signInAgain() {
        maya = house.as(InventedPerson.MAYA, letters);
    }

    void decideAndApprove() {
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
    }

    /** Returns the address of a letter by post to the mother about Pip. */
    String begun() {
        return begun(TO_A_PARENT, "12 Mudlark Row");
    }

    /** The same from another template; to the address that is recorded where none is typed. */
    String begun(String template, String address) {
        maya.visit(letters);
        var pip = desk.children().getFirst().id().toString();
        maya.follow(maya.send(
                letters, "template", template, "person", ada, "by", "POST", "address", address, "children", pip));
        return maya.page().select("main form[action^=" + letters + "/]").attr("action");
    }

    /** A manager writes a template for a parent; answers its id. */
    String template(String body) {
        var adaeze = house.as(InventedPerson.ADAEZE, "/desk/letters/templates/new");
        var name = "Written for " + contact;
        adaeze.send("/desk/letters/templates", "audience", "PARENT", "name", name, "subject", "About us", "body", body);
        maya.visit(letters);
        var label = maya.page().select("label:contains(" + name + ")");
        return maya.page().select("#" + label.attr("for")).val();
    }
}
