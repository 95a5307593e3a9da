package org.breakwater.casework.safecontact.externalteams;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Teams outside read nothing here: the person who writes what they must know is led to who has to be rung. */
@Component
public class ExternalTeamsToNotify {

    private final ExternalTeamCalls externalTeamCalls;

    ExternalTeamsToNotify(ExternalTeamCalls externalTeamCalls) {
        this.externalTeamCalls = externalTeamCalls;
    }

    /** Where to go on after something was written about a case. */
    public String next(UUID record, String otherwise) {
        return externalTeamCalls.isDueAfter(record) ? "/desk/safe-contact/external-teams" : otherwise;
    }
}
