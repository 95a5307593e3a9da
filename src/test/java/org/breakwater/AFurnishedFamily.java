package org.breakwater;

import java.util.UUID;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.family.person.PersonRecords;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.people.family.ReportedRelationship;

/** A contact whose children have a mother, so that the pages of a family show one. */
final class AFurnishedFamily {

    private final Family family;

    AFurnishedFamily(House house, UUID record) {
        var maya = InventedPerson.MAYA.asActor();
        var families = house.getBean(Families.class);
        family = house.getBean(ActorTransactions.class).as(maya, () -> {
            var seen = house.getBean(Contacts.class).find(record).orElseThrow();
            house.getBean(PersonRecords.class)
                    .add(
                            maya,
                            seen,
                            seen.version(),
                            ReportedPerson.adult("Ada Saltmarsh", "", "12 Mudlark Row, Southend", ""));
            var before = families.of(record);
            var mother = before.people().getLast().id();
            for (var child : before.people().subList(0, before.people().size() - 1)) {
                var told = new ReportedRelationship(
                        mother,
                        RelationshipKind.MOTHER,
                        child.id(),
                        "",
                        ParentalResponsibility.YES,
                        "2019",
                        "",
                        "Gull Lane Primary");
                families.relate(maya, record, told, null);
            }
            return families.of(record);
        });
    }

    UUID relation() {
        return family.relations().getFirst().id();
    }

    UUID home() {
        return family.homes().getFirst().id();
    }
}
