package org.breakwater;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.emergencyaccess.EmergencyAccess;
import org.breakwater.casework.informationrequests.InformationRequests;
import org.breakwater.casework.informationrequests.agency.AgencyInvitations;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequest;
import org.breakwater.casework.informationrequests.agencyinformation.LawfulBases;
import org.breakwater.casework.safecontact.warnings.Warnings;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.refer.organisations.InventedSchool;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;

/** An installation with some data, so that every address has something real. */
public final class Furnished {

    private final House house;
    private final ActorTransactions acting;
    private final Reports reports;
    private final People people;
    private final Contacts contacts;
    private final InformationRequests informationRequests;
    private final EmergencyAccess emergencyAccess;
    private final DecisionDisagreements decisionDisagreements;
    private final DisagreementRecords disagreementRecords;
    private final Clock clock;

    public Furnished(House house) {
        this.house = house;
        acting = house.getBean(ActorTransactions.class);
        reports = house.getBean(Reports.class);
        people = house.getBean(People.class);
        contacts = house.getBean(Contacts.class);
        informationRequests = house.getBean(InformationRequests.class);
        emergencyAccess = house.getBean(EmergencyAccess.class);
        decisionDisagreements = house.getBean(DecisionDisagreements.class);
        disagreementRecords = house.getBean(DisagreementRecords.class);
        clock = house.getBean(Clock.class);
    }

    /** A report about two children by an anonymous person; returns the id of its record. */
    public UUID report() {
        return report(told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.NO));
    }

    /** The same, about someone who works with children: restricted from the start. */
    public UUID restrictedReport() {
        return report(told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.YES));
    }

    public UUID dangerNow() {
        return report(told(ReportContent.Way.ADULT, true, ReportContent.YesNoUnsure.NO));
    }

    public UUID report(ReportContent reportContent) {
        var visitor = new Actor.Visitor();
        return acting.as(
                visitor,
                () -> reports.receive(visitor, reportContent, ReportChannel.WEB, clock.instant(), null)
                        .recordId());
    }

    /** Adds a warning about the family of this contact. */
    public UUID warning(UUID contact) {
        return warning(contact, "A large dog in the yard");
    }

    public UUID warning(UUID contact, String words) {
        var maya = InventedPerson.MAYA.asActor();
        return acting.as(maya, () -> {
            var warnings = house.getBean(Warnings.class);
            var seen = house.getBean(Contacts.class).find(contact).orElseThrow();
            warnings.warn(maya, seen, seen.version(), words, warnings.today().plusDays(30));
            return warnings.of(contact).getFirst().id();
        });
    }

    /** The values of the address templates. */
    public Map<String, String> ids() {
        var record = report();
        var alike = report();
        var family = new AFurnishedFamily(house, record);
        var child = house.acting(
                InventedPerson.MAYA, () -> people.of(record).getFirst().id());
        var like = house.acting(
                InventedPerson.MAYA, () -> people.of(alike).getFirst().id());
        var table = new AtTheTable(house, record);
        var strategy = table.callStrategy();
        var letters = new LetterFurniture(house);
        var ids = new HashMap<>(new DeskFurniture(house).ids(record));
        ids.putAll(new TrainingFurniture(house).ids());
        ids.putAll(Map.ofEntries(
                entry("id", record.toString()),
                entry("child", child.toString()),
                entry("ours", child.toString()),
                entry("theirs", like.toString()),
                entry("ask", ask(record, "police").toString()),
                entry("opening", opening(InventedPerson.IDRIS).toString()),
                entry("disagreement", disagreement(record).toString()),
                entry("handover", handover().toString()),
                entry("strategy", strategy.id().toString()),
                entry("call", invitation(record).toString()),
                entry("relation", family.relation().toString()),
                entry("home", family.home().toString()),
                entry(
                        "action",
                        table.agree(strategy, "See both children", "police", LocalDate.of(2026, 9, 10))
                                .toString()),
                entry("warning", warning(record).toString()),
                entry("protection", UUID.randomUUID().toString()),
                entry("draft", UUID.randomUUID().toString()),
                entry("handed", UUID.randomUUID().toString()),
                entry("signOff", UUID.randomUUID().toString()),
                entry("question", UUID.randomUUID().toString()),
                entry("place", "1"),
                entry("token", "no-such-invitation"),
                entry("audience", "children"),
                entry("picture", "a".repeat(64)),
                entry("text", "abuse"),
                entry("language", "pl"),
                entry("chapter", "allegations"),
                entry("clause", "allegations-threshold"),
                entry("number", "1"),
                entry("before", "1"),
                entry("after", "1"),
                entry("day", "2026-01-31"),
                entry("course", "working-together"),
                entry("elearning", "introduction-to-safeguarding"),
                // A visitor without a proved address is sent to prove one, at any of these.
                entry("code", "0old0code0"),
                entry("publication", "arrangements"),
                entry("sort", "arrangements"),
                entry("page", "1"),
                entry("other", UUID.randomUUID().toString()),
                entry("view", UUID.randomUUID().toString()),
                entry("template", letters.template().toString()),
                entry("letter", letters.letter(record).toString()),
                entry("school", new InventedSchool(house).id.toString()),
                entry("staff", UUID.randomUUID().toString()),
                entry("feedback", UUID.randomUUID().toString()),
                entry("act", "update")));
        ids.putAll(new PathwayFurniture(house).ids());
        return ids;
    }

    /** The invitation of the police to the strategy discussion that is called about this contact. */
    private UUID invitation(UUID record) {
        return house
                .looking(
                        InventedPerson.PETRA,
                        () -> house.getBean(AgencyInvitations.class).open())
                .stream()
                .filter(one -> one.caseId().equals(record))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Uses emergency access to a restricted contact; returns the id of the access. */
    public UUID opening(InventedPerson by) {
        var restricted = restrictedReport();
        var reference = house.acting(
                InventedPerson.ADAEZE,
                () -> contacts.find(restricted).orElseThrow().reference());
        return acting.as(by.asActor(), () -> {
            emergencyAccess.open(by.asActor(), reference, "A child is with him tonight");
            return emergencyAccess.latest().stream()
                    .filter(row -> row.recordId().equals(restricted))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /** A screener disagrees; returns the id of the disagreement. */
    public UUID disagreement(UUID record) {
        var maya = InventedPerson.MAYA.asActor();
        return acting.as(maya, () -> {
            var raised = new DecisionDisagreements.Raised(
                    Disagreement.About.NOT_ACTED, "Nobody has been there yet, and it is two days", "", false);
            if (decisionDisagreements.raise(maya, record, raised).isPresent()) {
                throw new AssertionError("Disagreeing was refused");
            }
            return disagreementRecords.about(record).getFirst().id();
        });
    }

    /** A separate contact is decided and approved, so that a team gets a handover of its children. */
    private UUID handover() {
        var desk = new AtTheDesk(house, report());
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        desk.approve();
        return desk.handovers().getFirst().id();
    }

    /** A screener asks an agency about everyone in a contact; returns the id of the request. */
    public UUID ask(UUID record, String agency) {
        return ask(record, agency, InventedPerson.MAYA);
    }

    public UUID ask(UUID record, String agency, InventedPerson by) {
        return acting.as(by.asActor(), () -> {
            var seen = contacts.find(record).orElseThrow();
            var informationRequest = new InformationRequest(
                    List.of(InformationRequest.Whom.here(agency)),
                    people.of(record).stream().map(PersonRow::id).toList(),
                    "We must know whether they are safe at home",
                    LawfulBases.shipped().on(LocalDate.of(2026, 9, 1)).getFirst(),
                    InformationRequest.Agreement.NOT_ASKED,
                    "Asking could put the children in danger",
                    "Somebody worries about marks on an arm.");
            if (!(informationRequests.ask(by.asActor(), seen, seen.version(), informationRequest)
                    instanceof ActResult.Yes)) {
                throw new AssertionError("Asking was refused");
            }
            return house.getBean(AgencyInformation.class).asked(record).stream()
                    .filter(one -> one.isOpen() && one.agency().equals(agency))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    public static ReportContent told(
            ReportContent.Way way, boolean danger, ReportContent.YesNoUnsure worksWithChildren) {
        return told(way, danger, worksWithChildren, ReportContent.Reporter.anonymous());
    }

    /** An adult who gave a name, and left a number. */
    public static ReportContent toldBy(String name) {
        var reporter = new ReportContent.Reporter(name, "teacher", "", "07700 900 123", "", false, "");
        return told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.NO, reporter);
    }

    private static ReportContent told(
            ReportContent.Way way,
            boolean danger,
            ReportContent.YesNoUnsure worksWithChildren,
            ReportContent.Reporter reporter) {
        return new ReportContent(
                way,
                danger,
                danger ? "They said that a child is in danger now" : "",
                "Marks on her arm again, and nobody said why.",
                List.of(
                        new ReportContent.Child(
                                "Pip Saltmarsh", "", "about 6", false, "", "12 Mudlark Row", "Gull Lane Primary"),
                        new ReportContent.Child("Wren Saltmarsh", "", "4", false, "", "12 Mudlark Row", "")),
                "At home, with both parents",
                "A man called Kit",
                "A mark the size of a hand",
                worksWithChildren,
                worksWithChildren == ReportContent.YesNoUnsure.YES ? "Helps at a nursery" : "",
                ReportContent.YesNoUnsure.NO,
                "",
                reporter,
                List.of());
    }
}
