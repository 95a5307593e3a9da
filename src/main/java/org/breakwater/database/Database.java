package org.breakwater.database;

/** A running database with its two roles. */
public interface Database extends AutoCloseable {

    /** The run-time role: owns nothing, subject to row-level security. */
    DatabaseAddress app();

    /** The owner: migrates and seeds, bypasses row-level security. Never used to answer a person. */
    DatabaseAddress owner();

    /** Stops what this program started, after everything that was acknowledged is on the disk. */
    @Override
    void close();
}
