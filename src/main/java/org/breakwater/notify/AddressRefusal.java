package org.breakwater.notify;

/** Implemented by a component that knows addresses which must never be used, such as the safe contact rules. */
public interface AddressRefusal {

    /** Whether no one may ever write there. Called as {@link Notice#JOB}, for a recipient without an account here. */
    boolean forbids(String address);
}
