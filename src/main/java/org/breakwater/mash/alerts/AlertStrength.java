package org.breakwater.mash.alerts;

/**
 * The level of an alert. Two levels, so that danger is not lost among what only has to be read soon: see decision 33.
 */
public enum AlertStrength {
    /** Repeats until someone acknowledges it. */
    DANGER,
    /** Sent once, to the next person after ten minutes, and once more at half of the deadline. */
    READ_NOW
}
