package org.breakwater;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.conflicts.Conflicts;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.lifecycle.Contacts;

/** A record of each sort, and which of the invented people may see it. */
final class EachSortOfRecord implements AutoCloseable {

    static final List<InventedPerson> PEOPLE = List.of(
            InventedPerson.ROBIN,
            InventedPerson.MAYA,
            InventedPerson.TOMASZ,
            InventedPerson.ADAEZE,
            InventedPerson.GWEN,
            InventedPerson.IDRIS,
            InventedPerson.FRANCES,
            InventedPerson.NELL,
            InventedPerson.ODILE,
            InventedPerson.PETRA,
            InventedPerson.HAMISH,
            InventedPerson.LIORA);

    /** Excluded from one record: a screener, a manager and the police's researcher. */
    static final List<InventedPerson> KEPT_OUT =
            List.of(InventedPerson.MAYA, InventedPerson.GWEN, InventedPerson.PETRA);

    enum Sort {
        ORDINARY("An ordinary record"),
        RESTRICTED("A restricted record"),
        CONFLICT("A record that they are kept out of, if they are"),
        ANOTHER("A record of another kind, which none of these posts sees");

        private final String inWords;

        Sort(String inWords) {
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }
    }

    private final Map<Sort, UUID> records = new EnumMap<>(Sort.class);
    private final House house;
    private final TestDatabase database;
    private final PlantedKind planted;
    private final Map<String, String> ids;
    private final Map<String, String> idsOfAnother;

    EachSortOfRecord(House house) {
        this.house = house;
        database = house.getBean(TestDatabase.class);
        planted = new PlantedKind(database);
        var furnished = new Furnished(house);
        // First: an exclusion from one contact is copied to the next one about the same children.
        idsOfAnother = new Furnished(house).ids();
        ids = furnished.ids();
        records.put(Sort.ORDINARY, furnished.report());
        records.put(Sort.RESTRICTED, furnished.restrictedReport());
        records.put(Sort.CONFLICT, furnished.report());
        furnished.ask(at(Sort.ORDINARY), "police");
        furnished.ask(at(Sort.CONFLICT), "police");
        new AtTheTable(house, at(Sort.ORDINARY)).callStrategy();
        new AtTheTable(house, at(Sort.CONFLICT)).callStrategy();
        var another = UUID.fromString(idsOfAnother.getOrDefault("id", ""));
        List.of(at(Sort.ORDINARY), at(Sort.CONFLICT), another).forEach(this::someoneAttends);
        KEPT_OUT.forEach(one -> keepOut(one, at(Sort.CONFLICT)));
        name(another);
        planted.turn(another);
        records.put(Sort.ANOTHER, another);
    }

    @Override
    public void close() {
        planted.close();
    }

    UUID at(Sort sort) {
        return records.getOrDefault(sort, new UUID(0, 0));
    }

    /** The values of the address templates for this record. */
    Map<String, String> idsAt(Sort sort) {
        var here = new HashMap<>(sort == Sort.ANOTHER ? idsOfAnother : ids);
        here.put("id", at(sort).toString());
        return here;
    }

    /** A name on a record that is not for them reveals to nobody that it exists. */
    private void name(UUID record) {
        PEOPLE.forEach(person -> database.asOwner()
                .sql("insert into access.named_reader (record_id, account_id, added_by, added_at, reason) values "
                        + "(?, ?, 'test', now(), 'by mistake')")
                .params(record, person.asActor().id().value())
                .update());
    }

    /** For each agency that is invited. */
    private void someoneAttends(UUID record) {
        database.asOwner().sql("""
                        insert into mash.strategy_discussion_attendance (invitation_id, contact_id, agency, names,
                            posts, about, known, said_by, said_by_name, said_at)
                        select id, contact_id, agency, '{Ola Brandt}', '{analyst}', '{}', '{}', 'test', 'A test', now()
                        from mash.strategy_discussion_invitation where contact_id = ?""").param(record).update();
    }

    private void keepOut(InventedPerson whom, UUID record) {
        var adaeze = InventedPerson.ADAEZE.asActor();
        house.getBean(ActorTransactions.class).as(adaeze, () -> {
            var contact = house.getBean(Contacts.class).find(record).orElseThrow();
            var row = new Accounts.ColleagueRow(
                    whom.accountId(), whom.fullName(), whom.role().name());
            return house.getBean(Conflicts.class).keepOut(adaeze, contact, row, "They know the family");
        });
    }

    static boolean maySee(InventedPerson person, Sort kind) {
        return RecordKind.CONTACT.isSeenBy(person.role())
                && switch (kind) {
                    case ORDINARY -> true;
                    case RESTRICTED -> person.role() == Role.MANAGER;
                    case CONFLICT -> !KEPT_OUT.contains(person);
                    case ANOTHER -> false;
                };
    }

    static boolean isAsked(InventedPerson person, Sort kind) {
        return person.belongsTo().equals("police") && isCalled(person, kind);
    }

    /** The police and health are invited, as the profile has it. */
    static boolean isCalled(InventedPerson person, Sort kind) {
        var isKeptOut = kind == Sort.CONFLICT && KEPT_OUT.contains(person);
        return Set.of("police", "health").contains(person.belongsTo())
                && Set.of(Sort.ORDINARY, Sort.CONFLICT).contains(kind)
                && !isKeptOut;
    }
}
