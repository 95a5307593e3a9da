package org.breakwater.mash.policenotices;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.jobs.TimedJob.Left;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Imports the rest of large files, in the name of the sender, each incident in a transaction of its own: if it is
 * interrupted, what was imported stays, and the rest is still pending.
 */
@Component
public class PoliceNoticeImportContinuation {

    private static final Logger LOG = LoggerFactory.getLogger(PoliceNoticeImportContinuation.class);
    private static final Actor.Job JOB = new Actor.Job("police-notices");
    private static final int AT_ONCE = 100;

    /** Per file, before the next file has its turn: about a second's work. */
    private static final int IN_A_TURN = 20;

    private final ActorTransactions acting;
    private final PoliceNoticeImports taking;

    PoliceNoticeImportContinuation(ActorTransactions acting, PoliceNoticeImports taking) {
        this.acting = acting;
        this.taking = taking;
    }

    /** As many incidents as someone waits for while the page loads. */
    public void some(Actor.Person by, UUID file) {
        for (int incidents = 0; incidents < AT_ONCE; incidents++) {
            if (!acting.as(by, () -> taking.takeNext(by, file))) {
                return;
            }
        }
    }

    /**
     * Imports some of the pending incidents of every file, and returns whether more are left. A file that fails delays
     * no other.
     */
    public Left all() {
        var left = Left.NOTHING;
        for (var file : acting.looking(JOB, taking::waiting)) {
            try {
                left = goOn(file) == Left.MORE ? Left.MORE : left;
            } catch (RuntimeException trouble) {
                LOG.warn(
                        "A file of notices cannot be gone on with now ({})",
                        trouble.getClass().getSimpleName());
            }
        }
        return left;
    }

    private Left goOn(PoliceNoticeImports.WaitingFile file) {
        var account = UUID.fromString(file.account().substring(file.account().indexOf(':') + 1));
        var by = new Actor.Person(account, file.name(), Role.valueOf(file.role()));
        for (int incidents = 0; incidents < IN_A_TURN && !Thread.currentThread().isInterrupted(); incidents++) {
            if (!acting.as(by, () -> taking.takeNext(by, file.fileId()))) {
                return Left.NOTHING;
            }
        }
        return Left.MORE;
    }
}
