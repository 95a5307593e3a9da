package org.breakwater.messages.notices;

import java.sql.Timestamp;
import java.time.Clock;
import org.breakwater.access.invitation.InvitationMade;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An invitation is owed its link. Not beside a command: {@code invite} shows the link on the terminal, and the token of
 * a mail would make that one worthless.
 */
@Component
@Profile("!command")
@Transactional(propagation = Propagation.MANDATORY)
class InvitationNotices {

    static final String OWE_INVITATION = """
            insert into messages.outbox (kind, invitation_id, due_at, since)
            values ('INVITATION', :invitation, :now, :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void sendTheLink(InvitationMade invited) {
        jdbc.sql(OWE_INVITATION)
                .param("invitation", invited.invitationId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
