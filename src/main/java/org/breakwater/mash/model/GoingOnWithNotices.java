package org.breakwater.mash.model;

import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in what is left of large files, for whoever sent them, each incident in a transaction of its own: whatever
 * happens in the middle, what was taken in stays, and the rest waits.
 */
@Component
public class GoingOnWithNotices {

    private static final Logger LOG = LoggerFactory.getLogger(GoingOnWithNotices.class);
    private static final Actor.Job JOB = new Actor.Job("police-notices");
    private static final int AT_ONCE = 100;

    private final Acting acting;
    private final TakingNotices taking;

    GoingOnWithNotices(Acting acting, TakingNotices taking) {
        this.acting = acting;
        this.taking = taking;
    }

    /** As many incidents as somebody waits for in front of the page. */
    public void some(Actor.Person by, UUID file) {
        for (int incidents = 0; incidents < AT_ONCE; incidents++) {
            if (!acting.as(by, () -> taking.takeNext(by, file))) {
                return;
            }
        }
    }

    /** What waits in every file. One that cannot be gone on with holds up no other. */
    public void all() {
        for (var file : acting.looking(JOB, taking::waiting)) {
            try {
                goOn(file);
            } catch (RuntimeException trouble) {
                LOG.warn(
                        "A file of notices cannot be gone on with now ({})",
                        trouble.getClass().getSimpleName());
            }
        }
    }

    private void goOn(TakingNotices.WaitingFile file) {
        var account = UUID.fromString(file.account().substring(file.account().indexOf(':') + 1));
        var by = new Actor.Person(account, file.name(), Role.valueOf(file.role()));
        while (acting.as(by, () -> taking.takeNext(by, file.fileId()))) {
            // the next incident
        }
    }
}
