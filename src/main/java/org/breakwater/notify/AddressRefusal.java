package org.breakwater.notify;

/** A part of the program that knows addresses to which we may never write, as the safe contact rules do. */
public interface AddressRefusal {

    /** Whether no one may ever write there. Asked as {@link Notice#JOB}, of whoever has no account here. */
    boolean forbids(String address);
}
