package org.breakwater.database.transaction;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps an answer until the transaction ends or another acts in it, where several parts of one page ask the same.
 * Whoever changes what the answer is made of must {@link #forget} it.
 */
public final class OncePerTransaction<K, V> {

    /** What was asked before, or what is asked now; outside a transaction nothing is kept. */
    public V get(K key, Supplier<V> ask) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return ask.get();
        }
        var kept = kept();
        if (kept == null) {
            kept = new HashMap<>();
            keep(kept);
        }
        var known = kept.get(key);
        if (known == null) {
            known = ask.get();
            kept.put(key, known);
        }
        return known;
    }

    public void forget() {
        var kept = kept();
        if (kept != null) {
            kept.clear();
        }
    }

    /** Another acts from now on, who may see more or less: no answer to whoever acted before is theirs. */
    public static void anotherActs() {
        TransactionSynchronizationManager.getResourceMap().forEach((asked, kept) -> {
            if (asked instanceof OncePerTransaction && kept instanceof Map<?, ?> answers) {
                answers.clear();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<K, V> kept() {
        return (Map<K, V>) TransactionSynchronizationManager.getResource(this);
    }

    private void keep(Map<K, V> answers) {
        TransactionSynchronizationManager.bindResource(this, answers);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(OncePerTransaction.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(OncePerTransaction.this, answers);
            }

            @Override
            public void beforeCompletion() {
                TransactionSynchronizationManager.unbindResource(OncePerTransaction.this);
            }
        });
    }
}
