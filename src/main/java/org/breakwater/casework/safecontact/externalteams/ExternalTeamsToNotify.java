package org.breakwater.casework.safecontact.externalteams;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** External teams read nothing here: a person who writes what they must know is sent on to the calls to be made. */
@Component
public class ExternalTeamsToNotify {

    private final ExternalTeamCalls externalTeamCalls;

    ExternalTeamsToNotify(ExternalTeamCalls externalTeamCalls) {
        this.externalTeamCalls = externalTeamCalls;
    }

    /** The next page after something was written about a case. */
    public String next(UUID record, String otherwise) {
        return externalTeamCalls.isDueAfter(record) ? "/desk/safe-contact/external-teams" : otherwise;
    }
}
