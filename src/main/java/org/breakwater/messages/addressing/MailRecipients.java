package org.breakwater.messages.addressing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.TeamMembers;
import org.breakwater.access.records.EmergencyAccessReviews;
import org.breakwater.mash.handover.HandoverRecipients;
import org.breakwater.mash.informationrequests.RequestReminders;
import org.breakwater.mash.shifts.ShiftHandoverReminders;
import org.breakwater.web.shell.SiteDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told that something waits. */
@Component
public class MailRecipients {

    private final Accounts accounts;
    private final RequestReminders requestReminders;
    private final HandoverRecipients handoverRecipients;
    private final ShiftHandoverReminders shiftHandoverReminders;
    private final TeamMembers members;
    private final EmergencyAccessReviews emergencyAccessReviews;
    private final SiteDetails siteDetails;

    public MailRecipients(
            Accounts accounts,
            RequestReminders requestReminders,
            HandoverRecipients handoverRecipients,
            ShiftHandoverReminders shiftHandoverReminders,
            TeamMembers members,
            EmergencyAccessReviews emergencyAccessReviews,
            SiteDetails siteDetails) {
        this.accounts = accounts;
        this.requestReminders = requestReminders;
        this.handoverRecipients = handoverRecipients;
        this.shiftHandoverReminders = shiftHandoverReminders;
        this.members = members;
        this.emergencyAccessReviews = emergencyAccessReviews;
        this.siteDetails = siteDetails;
    }

    /**
     * Those of these roles who may see the contact, as it is now. When there are none, everyone of the desk who may see
     * it: a call that reaches no one is the worst of all.
     */
    List<ColleagueRow> of(Actor.Job job, UUID contact, List<Role> roles) {
        var may = whoMaySee(job, contact);
        var called = may.stream().filter(one -> roles.contains(one.asRole())).toList();
        return eachOnce(called.isEmpty() ? may : called);
    }

    /** Who may see it in two posts is told once. */
    private static List<ColleagueRow> eachOnce(List<ColleagueRow> rows) {
        var told = new HashSet<UUID>();
        return rows.stream().filter(one -> told.add(one.id())).toList();
    }

    /** Everyone of the desk who may see the contact. */
    public List<ColleagueRow> whoMaySee(Actor.Job job, UUID contact) {
        return accounts.whoMaySee(job, contact, siteDetails.demo());
    }

    /** Those who look at what was opened in an emergency. */
    public List<ColleagueRow> whoReviews(Actor.Job job, UUID contact) {
        return emergencyAccessReviews.whoReviews(job, contact, siteDetails.demo());
    }

    /** The agency that still owes an answer; empty when it has answered. */
    Optional<String> whoOwes(Actor.Job job, UUID ask) {
        return requestReminders.whoOwes(job, ask);
    }

    /** Those who answer for an agency, and may know of this question, or of this call. */
    List<ColleagueRow> ofAgency(Actor.Job job, String agency, UUID which) {
        return mayKnow(job, which, accounts.ofAgency(job, agency, siteDetails.demo()));
    }

    /** Those who answer for an agency with which a discussion is called, and may know of it; none once it has ended. */
    public List<ColleagueRow> whoIsCalled(Actor.Job job, UUID call) {
        return requestReminders.whoIsCalled(job, call).stream()
                .flatMap(agency -> ofAgency(job, agency, call).stream())
                .toList();
    }

    /** Whether someone is kept out of what a question, a handover or a contact is about. */
    public boolean isKeptOut(Actor.Job job, UUID which, UUID account) {
        return requestReminders.keptOut(job, which).contains(account);
    }

    private List<ColleagueRow> mayKnow(Actor.Job job, UUID which, List<ColleagueRow> people) {
        var keptOut = requestReminders.keptOut(job, which);
        return people.stream().filter(one -> !keptOut.contains(one.id())).toList();
    }

    /** Those who receive for the team that has not said whether it takes a child on; empty when it has. */
    Optional<List<ColleagueRow>> whoReceive(Actor.Job job, UUID handover) {
        return handoverRecipients.whoOwes(job, handover).map(team -> receiving(job, team, handover));
    }

    /** Those who receive for the team that has a child, or may still take it on; empty when it does not. */
    Optional<List<ColleagueRow>> whoGo(Actor.Job job, UUID handover) {
        return handoverRecipients.whoGoes(job, handover).map(team -> receiving(job, team, handover));
    }

    private List<ColleagueRow> receiving(Actor.Job job, String team, UUID which) {
        return mayKnow(job, which, members.of(job, team, siteDetails.demo()));
    }

    /** Those who receive for a team, and may know that this contact is there. */
    List<ColleagueRow> ofTeam(Actor.Job job, String team, UUID contact) {
        return receiving(job, team, contact);
    }

    /** Whether no one of its watch has signed a card yet. */
    boolean isUnread(Actor.Job job, UUID card) {
        return shiftHandoverReminders.isUnread(job, card);
    }

    /** Those who look after the program itself. */
    List<ColleagueRow> whoLooksAfterTheHouse(Actor.Job job) {
        return accounts.withRole(job, Role.ADMINISTRATOR);
    }

    /** Those who look after texts and numbers. */
    List<ColleagueRow> whoWatch(Actor.Job job) {
        return Stream.of(Role.ADMINISTRATOR, Role.BUSINESS_MANAGER)
                .flatMap(role -> accounts.withRole(job, role).stream())
                .toList();
    }

    /** Those who run the partnership, and may know of this contact; what was owed before it was kept names none. */
    List<ColleagueRow> whoRuns(Actor.Job job, @Nullable UUID contact) {
        var run = accounts.withRole(job, Role.BUSINESS_MANAGER);
        return contact == null ? run : mayKnow(job, contact, run);
    }
}
