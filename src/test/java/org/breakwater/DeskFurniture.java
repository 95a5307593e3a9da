package org.breakwater;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.documents.Box;
import org.breakwater.documents.Documents;
import org.breakwater.documents.Inspection;
import org.breakwater.documents.Looked;
import org.breakwater.documents.Place;
import org.breakwater.documents.RedactedCopies;
import org.breakwater.documents.Redaction;
import org.breakwater.documents.Samples;
import org.breakwater.mash.model.Advice;
import org.breakwater.mash.model.AdviceGiven;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Contacts;
import org.breakwater.mash.model.KeepingTeams;
import org.breakwater.mash.model.KeepingWorkers;
import org.breakwater.mash.model.Means;
import org.breakwater.mash.model.Notices;
import org.breakwater.mash.model.ReachChecks;
import org.breakwater.mash.model.ReachRules;
import org.breakwater.mash.model.Sending;
import org.breakwater.mash.model.StandingRules;
import org.breakwater.mash.model.Workers;
import org.breakwater.mash.model.WritingCards;
import org.breakwater.people.People;
import org.springframework.context.ApplicationContext;

/** What stands on the desk besides its contacts: files, advice, workers, cards, notices, safe contact. */
final class DeskFurniture {

    static final String NOTICES = """
            notice_number,incident_number,incident_date,incident_time,what_happened,risk,\
            child_name,child_born,address,officer,officer_contact
            N%1$s,I%1$s,29/08/2026,21:40,Shouting,Standard,,03/04/2019,9 Gull Row,PC Quarrie,101
            """;

    private final ApplicationContext house;
    private final Acting acting;
    private final Clock clock;

    DeskFurniture(ApplicationContext house) {
        this.house = house;
        this.acting = house.getBean(Acting.class);
        this.clock = house.getBean(Clock.class);
    }

    /** By the names that addresses call them. */
    Map<String, String> ids(UUID contact) {
        var team = team();
        var file = acting.as(InventedPerson.ROBIN.asActor(), this::notices);
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
        var fit = (Looked.Fit) house.getBean(Inspection.class).look(paper);
        return acting.as(maya, () -> {
            var documents = house.getBean(Documents.class);
            documents.keep(maya, new Place.OfRecord(contact), fit);
            return documents.of(contact).getFirst().id();
        });
    }

    private UUID copy(UUID contact, UUID original) {
        var robin = InventedPerson.ROBIN.asActor();
        var made = new Redaction("a page", original, List.of(Box.wholePage(1, Box.Reason.REFERRER)));
        acting.as(robin, () -> house.getBean(RedactedCopies.class).keep(robin, contact, made, Samples.pdfSaying("")));
        return made.id();
    }

    private UUID advice() {
        var id = UUID.randomUUID();
        var maya = InventedPerson.MAYA.asActor();
        acting.as(
                maya,
                () -> house.getBean(AdviceGiven.class)
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
        acting.as(adaeze(), () -> house.getBean(KeepingTeams.class).add(adaeze(), id, "Team " + id, "01632 960 002"));
        return id;
    }

    private UUID worker(UUID team) {
        var id = UUID.randomUUID();
        acting.as(
                adaeze(),
                () -> house.getBean(KeepingWorkers.class)
                        .add(adaeze(), id, new Workers.Listed("Odile Marsh", "Social worker", team, "01632 960 003")));
        return id;
    }

    UUID card(UUID contact) {
        var id = UUID.randomUUID();
        acting.as(
                adaeze(),
                () -> house.getBean(WritingCards.class)
                        .write(
                                adaeze(),
                                seen(contact),
                                new WritingCards.Written(
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
        var kept = house.getBean(Notices.class).keep(InventedPerson.ROBIN.asActor(), bytes, clock.instant());
        if (kept instanceof Notices.Kept.New(var file)) {
            return file;
        }
        throw new AssertionError("The file was not new: " + kept);
    }

    private UUID line(UUID file) {
        var robin = InventedPerson.ROBIN.asActor();
        return acting.as(
                robin,
                () -> house.getBean(Notices.class)
                        .lines(robin, file, 1)
                        .getFirst()
                        .id());
    }

    UUID rule(UUID contact) {
        return acting.as(adaeze(), () -> {
            var rules = house.getBean(ReachRules.class);
            var seen = seen(contact);
            var person = house.getBean(People.class).of(contact).getFirst();
            var told = new ReachRules.Told(true, Means.PHONE, "01632 960 911", "He answers it", true);
            rules.set(adaeze(), seen, seen.version(), person, told);
            return rules.of(contact).getFirst().id();
        });
    }

    UUID check(UUID contact) {
        var sending = new Sending(UUID.randomUUID(), null, "The lead", Means.PHONE, "01632 960 001", "We come today");
        acting.as(adaeze(), () -> {
            var weighed = house.getBean(StandingRules.class).weigh(contact, sending);
            house.getBean(ReachChecks.class).keep(adaeze(), seen(contact), sending, weighed);
        });
        return sending.id();
    }

    private ContactRow seen(UUID contact) {
        return house.getBean(Contacts.class).find(contact).orElseThrow();
    }

    private static Actor.Person adaeze() {
        return InventedPerson.ADAEZE.asActor();
    }
}
