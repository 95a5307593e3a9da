package org.breakwater.pathways.allegations.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.pathways.allegations.closing.ClosingAnswer;
import org.breakwater.pathways.allegations.closing.ClosingSummaries;
import org.breakwater.pathways.allegations.lifecycle.AllegationDecisions.Consideration;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.DutyEntry;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.MeetingEntry;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.StrandEntry;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.SuspensionEntry;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral;
import org.breakwater.pathways.allegations.records.AllegationReferral.Asks;
import org.breakwater.pathways.allegations.records.AllegationReferral.Concern;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.breakwater.pathways.allegations.records.StrandRow.State;
import org.breakwater.pathways.allegations.records.StrandRow.Strand;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.breakwater.pathways.allegations.subjects.SubjectRole;
import org.breakwater.pathways.allegations.subjects.SubjectRoles;
import org.jspecify.annotations.Nullable;

/** A case that an employer has referred, and what the LADO and their administrator do with it. */
public final class InventedAllegation {

    public static final Actor.Person SELWYN = InventedPerson.SELWYN.asActor();
    public static final Actor.Person DELPHINE = InventedPerson.DELPHINE.asActor();
    public static final Actor.Person MABEL = InventedPerson.MABEL.asActor();

    private final House house;
    private final ActorTransactions acting;
    public final UUID id;
    public final String reference;

    public InventedAllegation(House house) {
        this(house, about("Corwin Hathersage"));
    }

    public InventedAllegation(House house, AllegationReferral told) {
        this.house = house;
        this.acting = house.getBean(ActorTransactions.class);
        var visitor = new Actor.Visitor();
        reference = acting.as(
                visitor, () -> house.getBean(AllegationReferrals.class).receive(visitor, told, UUID.randomUUID()));
        id = house.getBean(TestDatabase.class)
                .asOwner()
                .sql("select record_id from casework.pathway_case where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    public static AllegationReferral about(String subject) {
        return told(subject, "Fernleigh School", "Head");
    }

    /** The same from someone who is not the employer, which does not know of it yet. */
    public static AllegationReferral fromTheHospital(String subject) {
        return told(subject, "Saltmarsh Quay Hospital", "Named nurse");
    }

    private static AllegationReferral told(String subject, String organisation, String job) {
        return new AllegationReferral(
                new AllegationReferral.Referrer(
                        Asks.REFERRAL, "Una Peverell", organisation, job, "01632 960 202", "", ""),
                new AllegationReferral.Subject(
                        subject,
                        "",
                        "Teaching assistant",
                        "Fernleigh School",
                        null,
                        Tri.NOT_KNOWN,
                        "",
                        Tri.NOT_KNOWN,
                        ""),
                new Concern(
                        "Jory Wexcombe, 9", "Yesterday, in the library", "He gripped the child’s arm and left a mark"),
                new AllegationReferral.SoFar(Tri.NO, LocalDate.of(2026, 12, 18), Tri.NOT_KNOWN, Tri.NO, ""));
    }

    public ActResult consider(Actor.Person by, Way way) {
        var harmed = way.excludesATest() ? Tri.NO : Tri.YES;
        var consideration =
                new Consideration(harmed, Tri.NOT_KNOWN, Tri.NO, Tri.NO, way, "As the head describes it", "");
        return as(by, () -> decisions().consider(by, seen(), seen().version(), consideration));
    }

    public ActResult add(Actor.Person by, String child) {
        var concern = new Concern(child, "Last year", "He shouted at the child");
        return as(by, () -> entries().add(by, seen(), seen().version(), concern));
    }

    public ActResult meet(Actor.Person by, String on) {
        var meeting = new MeetingEntry(
                LocalDate.parse(on), "The head; police; social care", "", "No contact with children", "", "");
        return as(by, () -> entries().meeting(by, seen(), seen().version(), meeting));
    }

    public ActResult duty(Actor.Person by, Tri met, @Nullable String sentOn) {
        var agreed = met == Tri.YES ? LocalDate.of(2027, 1, 4) : null;
        var sent = sentOn == null ? null : LocalDate.parse(sentOn);
        var due = met == Tri.YES ? LocalDate.of(2027, 1, 11) : null;
        var number = sent == null ? "" : "DBS-4471";
        var duty = new DutyEntry(
                Body.DBS, met, met == Tri.YES ? "The school" : "", agreed, due, sent, number, "", null, "");
        return as(by, () -> entries().duty(by, seen(), seen().version(), duty));
    }

    /** The same outcome for each allegation. */
    public ActResult outcomes(Actor.Person by, AllegationOutcome outcome) {
        ActResult last = new ActResult.Yes();
        for (var row : record().allegations()) {
            last = as(
                    by,
                    () -> decisions()
                            .decideOutcome(by, seen(), seen().version(), row.id(), outcome, "The enquiry shows it"));
        }
        return last;
    }

    /** A second LADO agrees each outcome. */
    public ActResult agree(Actor.Person by) {
        ActResult last = new ActResult.Yes();
        for (var row : record().allegations()) {
            last = as(by, () -> decisions().agree(by, seen(), seen().version(), row));
        }
        return last;
    }

    public ActResult revise(Actor.Person by, Way way, String why) {
        var harmed = way.excludesATest() ? Tri.NO : Tri.YES;
        var again = new Consideration(harmed, Tri.NO, Tri.NO, Tri.NO, way, "As the video shows it", why);
        return as(by, () -> decisions().revise(by, seen(), seen().version(), again));
    }

    public ActResult suspension(Actor.Person by, Measure measure) {
        var entry = new SuspensionEntry(measure, LocalDate.of(2027, 1, 4), "Away from children", "The deputy head");
        return as(by, () -> entries().suspension(by, seen(), seen().version(), entry));
    }

    public ActResult strand(Actor.Person by, State state, String on, String note) {
        var entry = new StrandEntry(Strand.POLICE, state, LocalDate.parse(on), "DC Amberley", "42/1187", note);
        return as(by, () -> entries().strand(by, seen(), seen().version(), entry));
    }

    public ActResult review(Actor.Person by) {
        return as(by, () -> decisions().review(by, seen(), seen().version(), "All strands looked at"));
    }

    /** Each employer that is recorded was told on the day of the referral. */
    public void tellEmployers(Actor.Person by) {
        var roles = house.getBean(SubjectRoles.class);
        as(by, () -> {
            roles.of(id)
                    .forEach(row -> roles.record(
                            by,
                            id,
                            row.id(),
                            role(row.employer(), SubjectRole.Told.TOLD, LocalDate.of(2026, 12, 21), "", "")));
            return id;
        });
    }

    /** That of which the referral told. */
    public UUID firstRole() {
        return as(MABEL, () -> house.getBean(SubjectRoles.class).of(id))
                .getFirst()
                .id();
    }

    public static SubjectRole role(
            String employer, SubjectRole.Told told, @Nullable LocalDate on, String why, String result) {
        var since = result.isEmpty() ? null : LocalDate.of(2027, 1, 4);
        return new SubjectRole(employer, "Teaching assistant", "PRIMARY", "EMPLOYEE", told, on, why, result, since);
    }

    /** Each part of the closing summary that this case has. */
    public void closingSummary(Actor.Person by) {
        var summaries = house.getBean(ClosingSummaries.class);
        var answers = ClosingSummaries.partsOf(record()).stream()
                .map(part -> new ClosingAnswer(
                        part, part.answers().getFirst(), "As agreed", "The head", LocalDate.of(2026, 12, 21)))
                .toList();
        as(by, () -> {
            summaries.record(by, id, answers);
            return id;
        });
    }

    /** Once each employer has been told, and the closing summary is complete. */
    public ActResult conclude(Actor.Person by) {
        tellEmployers(MABEL);
        closingSummary(MABEL);
        return concludeAsItIs(by);
    }

    public ActResult concludeAsItIs(Actor.Person by) {
        return as(by, () -> decisions().conclude(by, seen(), seen().version(), "He has left the school"));
    }

    public ActResult reopen(Actor.Person by) {
        return as(by, () -> decisions().reopen(by, seen(), seen().version(), "Another child has spoken"));
    }

    private AllegationDecisions decisions() {
        return house.getBean(AllegationDecisions.class);
    }

    private AllegationEntries entries() {
        return house.getBean(AllegationEntries.class);
    }

    /** The case, as the actor of the transaction sees it. */
    public PathwayCase<AllegationStep> seen() {
        return house.getBean(PathwayMoves.class).find(Allegations.PATHWAY, id).orElseThrow();
    }

    public PathwayCase<AllegationStep> now() {
        return as(SELWYN, this::seen);
    }

    public AllegationsCase record() {
        return as(SELWYN, () -> house.getBean(AllegationsCases.class).find(id)).orElseThrow();
    }

    public List<ClockRow> clocks() {
        return as(SELWYN, () -> house.getBean(CaseDeadlines.class).of(id));
    }

    /** The latest clock of a rule. */
    public Optional<ClockRow> clock(String rule) {
        return clocks().stream().filter(row -> row.rule().equals(rule)).reduce((_, last) -> last);
    }

    public <T> T as(Actor.Person who, Supplier<T> work) {
        return acting.as(who, work);
    }
}
