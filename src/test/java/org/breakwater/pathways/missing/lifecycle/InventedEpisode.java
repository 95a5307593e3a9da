package org.breakwater.pathways.missing.lifecycle;

import static org.breakwater.time.OfficeHours.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.pathways.missing.lifecycle.ReturnInterviews.Offered;
import org.breakwater.pathways.missing.records.ChildReturn;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.ChildReturn.HarmFound;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.pathways.missing.records.EpisodeReport;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.InterviewOfferRow.How;
import org.breakwater.pathways.missing.records.InterviewOfferRow.Kind;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missing.records.ReturnInterview;
import org.breakwater.pathways.missing.records.ReturnInterview.Company;
import org.breakwater.pathways.missing.records.ReturnInterview.Findings;
import org.breakwater.pathways.missing.records.ReturnInterview.HarmTold;
import org.breakwater.pathways.missing.records.ReturnInterview.InterviewHow;
import org.breakwater.pathways.missing.records.ReturnInterview.Pull;
import org.breakwater.pathways.missing.records.ReturnInterview.Push;
import org.breakwater.pathways.missing.records.ReturnInterview.Themes;
import org.breakwater.pathways.missing.records.developments.Death;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate.Update;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;
import org.breakwater.pathways.missing.records.developments.Located;
import org.breakwater.pathways.missing.records.developments.PreventionInterview;
import org.jspecify.annotations.Nullable;

/** An episode that the coordinator has recorded, and what the coordinator and the interviewer do with it. */
public final class InventedEpisode {

    public static final Actor.Person SELMA = InventedPerson.SELMA.asActor();
    public static final Actor.Person JORIS = InventedPerson.JORIS.asActor();

    private static final LocalDate BORN = LocalDate.of(2012, 3, 27);

    private final House house;
    private final ActorTransactions acting;
    public final UUID id;

    /** Reported missing from the family home an hour ago. */
    public InventedEpisode(House house) {
        this(house, report(house, "Rowan Tull", BORN, LookedAfter.NO));
    }

    public InventedEpisode(House house, EpisodeReport report) {
        this.house = house;
        this.acting = house.getBean(ActorTransactions.class);
        this.id = acting.as(SELMA, () -> house.getBean(EpisodeReports.class).record(SELMA, report, UUID.randomUUID()));
    }

    /** Reported missing an hour ago, and back now. */
    public static InventedEpisode found(House house) {
        var episode = new InventedEpisode(house);
        episode.find(house.getBean(TestClock.class).instant());
        return episode;
    }

    public static EpisodeReport report(House house, String name, @Nullable LocalDate born, LookedAfter lookedAfter) {
        var now = house.getBean(TestClock.class).instant();
        return new EpisodeReport(
                name,
                born,
                EpisodeCategory.MISSING,
                MissingFrom.HOME,
                lookedAfter,
                lookedAfter == LookedAfter.BY_OTHERS ? "Thurrock" : "",
                "4 Salt Row",
                now.minusSeconds(7200),
                now.minusSeconds(3600),
                "Mother",
                "EP-0912",
                "Left after an argument",
                ProtectionPlan.NOT_KNOWN,
                "");
    }

    public ActResult find(Instant foundAt) {
        return find(foundAt, FoundHow.RETURNED);
    }

    public ActResult find(Instant foundAt, FoundHow how) {
        var back = new ChildReturn(foundAt, how, "At home", HarmFound.NO, "");
        return as(SELMA, () -> episodes().find(SELMA, seen(), seen().version(), back));
    }

    public ActResult offer(Kind kind, String london) {
        var offered = new Offered(kind, at(london), How.TELEPHONE, "I spoke to Rowan, who will think about it");
        return as(JORIS, () -> interviews().offer(JORIS, seen(), seen().version(), offered));
    }

    public ActResult hold(Actor.Person by, String london, UUID... covers) {
        return hold(by, london, HarmTold.NONE, covers);
    }

    public ActResult hold(Actor.Person by, String london, String lateWhy, UUID... covers) {
        return hold(by, london, HarmTold.NONE, lateWhy, covers);
    }

    /** The child tells of harm, and of someone who draws them into crime. */
    public ActResult hold(Actor.Person by, String london, HarmTold harm, UUID... covers) {
        return hold(by, london, harm, "", covers);
    }

    private ActResult hold(Actor.Person by, String london, HarmTold harm, String lateWhy, UUID... covers) {
        var held = new ReturnInterview(
                at(london),
                "I just wanted to see my friends",
                InterviewHow.FACE_TO_FACE,
                "",
                "Joris, return interviewer",
                "Southend",
                true,
                "",
                lateWhy,
                new Themes(
                        List.of(Push.ARGUMENT),
                        List.of(harm == HarmTold.NONE ? Pull.FRIENDS : Pull.CRIMINAL),
                        List.of(Company.OTHER_CHILDREN),
                        List.of(harm)),
                YesNoUnsure.YES,
                new Findings("Took the bus", "The pier", "", "", "Youth worker to call"),
                List.of(covers));
        return as(by, () -> interviews().hold(by, seen(), seen().version(), held));
    }

    public ActResult declined(String why) {
        var now = house.getBean(TestClock.class).instant();
        return as(JORIS, () -> interviews().declined(JORIS, seen(), seen().version(), now, why));
    }

    public ActResult notPossible(Impossible reason, String why) {
        var now = house.getBean(TestClock.class).instant();
        return as(JORIS, () -> interviews().notPossible(JORIS, seen(), seen().version(), reason, now, why));
    }

    public ActResult update(Actor.Person by, Update update, String words) {
        var now = house.getBean(TestClock.class).instant();
        return as(
                by,
                () -> episodes()
                        .update(by, seen(), seen().version(), new EpisodeUpdate(update, now, toldBy(update), words)));
    }

    public ActResult policeInterview(Actor.Person by, boolean held, String words) {
        var now = house.getBean(TestClock.class).instant();
        var interview = new PreventionInterview(held, now, "PC Vale, 77231", words);
        return as(by, () -> house.getBean(EpisodeReports.class).record(by, seen(), seen().version(), interview));
    }

    private static String toldBy(Update update) {
        return update.told().isPresent() ? "Selma Ridgeway, missing coordinator" : "";
    }

    public ActResult locate(Instant at) {
        var located = new Located(at, "At an aunt’s in Leigh", "PC Vale, who saw her", "Safe, and back tonight");
        return as(SELMA, () -> episodes().locate(SELMA, seen(), seen().version(), located));
    }

    public ActResult died(Instant at) {
        var death = new Death(at, "DI Marrow", "The parents were told in person", null);
        return as(SELMA, () -> house.getBean(EpisodeDeaths.class).record(SELMA, seen(), seen().version(), death));
    }

    public ActResult close(Actor.Person by) {
        return close(by, Outcome.EARLY_HELP);
    }

    public ActResult close(Actor.Person by, Outcome... outcomes) {
        var words = "Youth worker has been told";
        return as(by, () -> episodes().close(by, seen(), seen().version(), List.of(outcomes), words, ""));
    }

    public ActResult reopen(Actor.Person by) {
        return as(by, () -> episodes().reopen(by, seen(), seen().version(), "Rowan now wants to talk"));
    }

    public Episodes episodes() {
        return house.getBean(Episodes.class);
    }

    private ReturnInterviews interviews() {
        return house.getBean(ReturnInterviews.class);
    }

    /** The case, as the actor of the transaction sees it. */
    public PathwayCase<EpisodeStep> seen() {
        return house.getBean(PathwayMoves.class)
                .find(MissingChildren.PATHWAY, id)
                .orElseThrow();
    }

    public PathwayCase<EpisodeStep> now() {
        return as(SELMA, this::seen);
    }

    public EpisodeRecord record() {
        return as(SELMA, () -> house.getBean(EpisodeRecords.class).find(id)).orElseThrow();
    }

    public List<ClockRow> clocks() {
        return as(SELMA, () -> house.getBean(CaseDeadlines.class).of(id));
    }

    /** The latest clock of a rule. */
    public Optional<ClockRow> clock(String rule) {
        return clocks().stream().filter(row -> row.rule().equals(rule)).reduce((_, last) -> last);
    }

    public <T> T as(Actor.Person who, Supplier<T> work) {
        return acting.as(who, work);
    }
}
