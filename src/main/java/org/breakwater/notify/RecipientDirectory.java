package org.breakwater.notify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Role;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.accounts.AccountAddresses;
import org.breakwater.access.accounts.TeamMembers;
import org.breakwater.access.records.EmergencyAccessReviews;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.stereotype.Component;

/** Finds account holders as recipients of a notice. The demonstration's people count in a demonstration. */
@Component
public class RecipientDirectory {

    private final Accounts accounts;
    private final TeamMembers members;
    private final EmergencyAccessReviews emergencyAccessReviews;
    private final Absences absences;
    private final SiteDetails siteDetails;

    public RecipientDirectory(
            Accounts accounts,
            TeamMembers members,
            EmergencyAccessReviews emergencyAccessReviews,
            Absences absences,
            SiteDetails siteDetails) {
        this.accounts = accounts;
        this.members = members;
        this.emergencyAccessReviews = emergencyAccessReviews;
        this.absences = absences;
        this.siteDetails = siteDetails;
    }

    /** Everyone who works with records and may currently see this one. */
    public List<ColleagueRow> whoMaySee(UUID record) {
        return accounts.whoMaySee(Notice.JOB, record, siteDetails.demo());
    }

    public boolean maySee(UUID record, UUID account) {
        return whoMaySee(record).stream().map(ColleagueRow::id).anyMatch(account::equals);
    }

    /**
     * Those of these roles who may currently see the record. If there are none, everyone who may see it: an alert that
     * reaches no one is the worst outcome.
     */
    public Recipients whoMaySee(UUID record, List<Role> roles) {
        var may = whoMaySee(record);
        var called = may.stream().filter(one -> roles.contains(one.asRole())).toList();
        return Recipients.each(called.isEmpty() ? may : called, roles.getFirst());
    }

    /** The reviewers of emergency access. */
    public List<ColleagueRow> whoReviewsEmergencyAccess(UUID record) {
        return emergencyAccessReviews.whoReviews(Notice.JOB, record, siteDetails.demo());
    }

    /** Those who answer for an agency. */
    public List<ColleagueRow> ofAgency(String agency) {
        return accounts.ofAgency(Notice.JOB, agency, siteDetails.demo());
    }

    /** Those who receive handovers for a team. */
    public List<ColleagueRow> ofTeam(String team) {
        return members.of(Notice.JOB, team, siteDetails.demo());
    }

    public List<ColleagueRow> withRole(Role... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> accounts.withRole(Notice.JOB, role).stream())
                .toList();
    }

    /** Those of these people who are away today, each with a deputy. */
    public List<AbsenceRow> away(List<ColleagueRow> people) {
        return people.isEmpty()
                ? List.of()
                : absences.today(Notice.JOB).stream()
                        .filter(away -> people.stream().map(ColleagueRow::id).anyMatch(away.accountId()::equals))
                        .toList();
    }

    public Optional<ColleagueRow> colleague(UUID account) {
        return accounts.colleague(Notice.JOB, account);
    }

    /** Their mail address; empty if the account is suspended. */
    public Optional<String> addressOf(UUID account) {
        return AccountAddresses.of(accounts, Notice.JOB, account, siteDetails.demo());
    }
}
