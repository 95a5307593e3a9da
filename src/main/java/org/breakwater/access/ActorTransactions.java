package org.breakwater.access;

import java.util.function.Supplier;
import org.breakwater.database.SignedActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction that first names its actor and the time to PostgreSQL, whose row security then lets
 * through what this actor may see. Nested work joins the transaction; naming another actor inside is a bug and throws.
 */
@Component
public class ActorTransactions {

    static final String COMMIT_DURABLY = "set local synchronous_commit to default";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SignedActor signed;

    ActorTransactions(JdbcClient jdbc, PlatformTransactionManager transactions, SignedActor signed) {
        this.jdbc = jdbc;
        this.signed = signed;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does something as the actor; the changes are committed when this returns. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return within(actor, false, work);
    }

    /** Does something as the actor; the changes are committed when this returns. */
    public void as(Actor actor, Runnable work) {
        this.<@Nullable Object>within(actor, false, () -> {
            work.run();
            return null;
        });
    }

    /** Only reads as the actor: the audit row is the only write, and the commit does not wait for a standby. */
    public <T extends @Nullable Object> T looking(Actor actor, Supplier<T> work) {
        return within(actor, true, work);
    }

    @SuppressWarnings("NullAway") // the template returns what the work returned, null or not
    private <T extends @Nullable Object> T within(Actor actor, boolean looking, Supplier<T> work) {
        return transaction.execute(status -> {
            name(new Named(actor, looking));
            return work.get();
        });
    }

    private void name(Named wanted) {
        if (!(TransactionSynchronizationManager.getResource(this) instanceof Named(var actor, var looking))) {
            nameFirst(wanted);
            return;
        }
        if (!actor.equals(wanted.actor())) {
            throw new IllegalStateException("This transaction already acts as " + actor + ", not " + wanted.actor());
        }
        if (looking && !wanted.looking()) {
            jdbc.sql(COMMIT_DURABLY).update();
            TransactionSynchronizationManager.unbindResource(this);
            TransactionSynchronizationManager.bindResource(this, wanted);
        }
    }

    private void nameFirst(Named named) {
        var who = named.actor().signable();
        if (named.looking()) {
            signed.look(who);
        } else {
            signed.act(who);
        }
        TransactionSynchronizationManager.bindResource(this, named);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private @Nullable Object suspended;

            @Override
            public void suspend() {
                suspended = TransactionSynchronizationManager.unbindResourceIfPossible(ActorTransactions.this);
            }

            @Override
            public void resume() {
                if (suspended != null) {
                    TransactionSynchronizationManager.bindResource(ActorTransactions.this, suspended);
                }
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(ActorTransactions.this);
            }
        });
    }

    private record Named(Actor actor, boolean looking) {}
}
