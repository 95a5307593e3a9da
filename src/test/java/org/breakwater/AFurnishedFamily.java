package org.breakwater;

import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.people.Families;
import org.breakwater.people.Family;
import org.breakwater.people.PersonTold;
import org.breakwater.people.RelationKind;
import org.breakwater.people.RelationTold;
import org.breakwater.people.Responsible;
import org.springframework.context.ApplicationContext;

/** A contact whose children have a mother, so that the pages of a family show one. */
final class AFurnishedFamily {

    private final Family family;

    AFurnishedFamily(ApplicationContext house, UUID record) {
        var maya = InventedPerson.MAYA.asActor();
        var families = house.getBean(Families.class);
        family = house.getBean(Acting.class).as(maya, () -> {
            var seen = house.getBean(Contacts.class).find(record).orElseThrow();
            house.getBean(ContactHandling.class)
                    .addPerson(
                            maya,
                            seen,
                            seen.version(),
                            PersonTold.adult("Ada Saltmarsh", "", "12 Mudlark Row, Southend", ""));
            var before = families.of(record);
            var mother = before.people().getLast().id();
            for (var child : before.people().subList(0, before.people().size() - 1)) {
                var told = new RelationTold(
                        mother, RelationKind.MOTHER, child.id(), "", Responsible.YES, "2019", "", "Gull Lane Primary");
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
