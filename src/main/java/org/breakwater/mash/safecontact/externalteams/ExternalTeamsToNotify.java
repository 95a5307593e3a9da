package org.breakwater.mash.safecontact.externalteams;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Teams outside read nothing here: the person who writes what they must know is led to who has to be rung. */
@Component
public class ExternalTeamsToNotify {

    private final ExternalTeamCalls externalTeamCalls;

    ExternalTeamsToNotify(ExternalTeamCalls externalTeamCalls) {
        this.externalTeamCalls = externalTeamCalls;
    }

    /** Where to go on after something was written about a contact. */
    public String next(UUID contact, String otherwise) {
        return externalTeamCalls.isDueAfter(contact) ? "/desk/ring" : otherwise;
    }
}
