package org.breakwater;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.casework.safecontact.checks.SafeContactRulesInForce;
import org.breakwater.casework.safecontact.rules.ContactMethod;
import org.breakwater.casework.safecontact.rules.SafeContactRules;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FilePlace;
import org.breakwater.documents.Samples;
import org.breakwater.documents.inspection.FileInspection;
import org.breakwater.documents.inspection.InspectedFile;
import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.documents.redaction.RedactionBox;
import org.breakwater.documents.redaction.RedactionRequest;
import org.breakwater.mash.advice.Advice;
import org.breakwater.mash.advice.AdviceRecords;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.policenotices.PoliceNotices;
import org.breakwater.mash.shifthandovers.ShiftHandoverNotes;
import org.breakwater.mash.socialworkers.SocialWorkerDirectory;
import org.breakwater.mash.socialworkers.SocialWorkers;
import org.breakwater.mash.socialworkteams.SocialWorkTeams;
import org.breakwater.people.People;

/** Data of the desk besides contacts: files, advice, workers, handover notes, notices, safe contact rules. */
final class DeskFurniture {

    static final String NOTICES = """
            notice_number,incident_number,incident_date,incident_time,what_happened,risk,\
            child_name,child_born,address,officer,officer_contact
            N%1$s,I%1$s,29/08/2026,21:40,Shouting,Standard,,03/04/2019,9 Gull Row,PC Quarrie,101
            """;

    private final House house;
    private final ActorTransactions acting;
    private final Clock clock;

    DeskFurniture(House house) {
        this.house = house;
        this.acting = house.getBean(ActorTransactions.class);
        this.clock = house.getBean(Clock.class);
    }

    /** By the names in addresses. */
    Map<String, String> ids(UUID contact) {
        var team = team();
        var file = house.acting(InventedPerson.ROBIN, this::notices);
        var original = file(contact);
        return Map.of(
                "file", original.toString(),
                "copy", copy(contact, original).toString(),
                "advice", advice().toString(),
                "team", team.toString(),
                "worker", worker(team).toString(),
                "card", card(contact).toString(),
                "upload", file.toString(),
                "line", line(file).toString(),
                "rule", rule(contact).toString(),
                "check", check(contact).toString());
    }

    UUID file(UUID contact) {
        var maya = InventedPerson.MAYA.asActor();
        var paper = Samples.upload("letter.pdf", Samples.pdfSaying("Petra Quayside told us"));
        var fit = (InspectedFile.Fit) house.getBean(FileInspection.class).look(paper);
        return acting.as(maya, () -> {
            var documents = house.getBean(Documents.class);
            documents.keep(maya, new FilePlace.OfRecord(contact), fit);
            return documents.of(contact).getFirst().id();
        });
    }

    private UUID copy(UUID contact, UUID original) {
        var robin = InventedPerson.ROBIN.asActor();
        var made = new RedactionRequest(
                "a page", original, List.of(RedactionBox.wholePage(1, RedactionBox.Reason.REFERRER)));
        acting.as(robin, () -> house.getBean(RedactedCopies.class).keep(robin, contact, made, Samples.pdfSaying("")));
        return made.id();
    }

    private UUID advice() {
        var id = UUID.randomUUID();
        var maya = InventedPerson.MAYA.asActor();
        acting.as(
                maya,
                () -> house.getBean(AdviceRecords.class)
                        .record(
                                maya,
                                new Advice(
                                        id,
                                        clock.instant(),
                                        "Petra Quayside",
                                        "Gull Lane Primary",
                                        "01632 960 111",
                                        Optional.empty(),
                                        "Rowan",
                                        "Must I tell his mother first?",
                                        "Not if it puts him in danger",
                                        "Maya")));
        return id;
    }

    private UUID team() {
        var id = UUID.randomUUID();
        acting.as(
                adaeze(), () -> house.getBean(SocialWorkTeams.class).add(adaeze(), id, "Team " + id, "01632 960 002"));
        return id;
    }

    private UUID worker(UUID team) {
        var id = UUID.randomUUID();
        acting.as(
                adaeze(),
                () -> house.getBean(SocialWorkerDirectory.class)
                        .add(
                                adaeze(),
                                id,
                                new SocialWorkers.Listed("Odile Marsh", "Social worker", team, "01632 960 003")));
        return id;
    }

    UUID card(UUID contact) {
        var id = UUID.randomUUID();
        acting.as(
                adaeze(),
                () -> house.getBean(ShiftHandoverNotes.class)
                        .write(
                                adaeze(),
                                seen(contact),
                                new ShiftHandoverNotes.Written(
                                        id,
                                        "His mother rings at nine",
                                        "before 22:00",
                                        "Maya, 01632 960 004",
                                        "Go there",
                                        null)));
        return id;
    }

    private UUID notices() {
        var bytes =
                NOTICES.formatted(UUID.randomUUID().toString().substring(0, 8)).getBytes(StandardCharsets.UTF_8);
        var kept = house.getBean(PoliceNotices.class).keep(InventedPerson.ROBIN.asActor(), bytes, clock.instant());
        if (kept instanceof PoliceNotices.Kept.New(var file)) {
            return file;
        }
        throw new AssertionError("The file was not new: " + kept);
    }

    private UUID line(UUID file) {
        var robin = InventedPerson.ROBIN.asActor();
        return acting.as(
                robin,
                () -> house.getBean(PoliceNotices.class)
                        .lines(robin, file, 1)
                        .getFirst()
                        .id());
    }

    UUID rule(UUID contact) {
        return acting.as(adaeze(), () -> {
            var rules = house.getBean(SafeContactRules.class);
            var seen = seen(contact);
            var person = house.getBean(People.class).of(contact).getFirst();
            var told = new SafeContactRules.NewRule(true, ContactMethod.PHONE, "01632 960 911", "He answers it", true);
            rules.set(adaeze(), seen, seen.version(), person, told);
            return rules.of(contact).getFirst().id();
        });
    }

    UUID check(UUID contact) {
        var plannedContact = new PlannedContact(
                UUID.randomUUID(), null, "The lead", ContactMethod.PHONE, "01632 960 001", "We come today");
        acting.as(adaeze(), () -> {
            var weighed = house.getBean(SafeContactRulesInForce.class).weigh(contact, plannedContact);
            house.getBean(SafeContactChecks.class).keep(adaeze(), seen(contact), plannedContact, weighed);
        });
        return plannedContact.id();
    }

    private ContactRow seen(UUID contact) {
        return house.getBean(Contacts.class).find(contact).orElseThrow();
    }

    private static Actor.Person adaeze() {
        return InventedPerson.ADAEZE.asActor();
    }
}
