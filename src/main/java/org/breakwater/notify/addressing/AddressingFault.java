package org.breakwater.notify.addressing;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;

/** Whether an error is the database's, or specific to the notice that was being addressed. */
final class AddressingFault {

    private AddressingFault() {}

    /** Without the database the only option is to try again later. */
    static void throwIfTheDatabaseIsAway(RuntimeException fault) {
        if (fault instanceof TransactionException
                || fault instanceof NonTransientDataAccessResourceException
                || fault instanceof TransientDataAccessResourceException
                || fault instanceof RecoverableDataAccessException) {
            throw fault;
        }
    }

    /** A lock, a deadlock, a timeout: the same notice may be addressed a moment later. */
    static boolean passes(RuntimeException fault) {
        return fault instanceof TransientDataAccessException;
    }
}
