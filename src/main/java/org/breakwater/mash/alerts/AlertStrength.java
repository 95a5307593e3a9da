package org.breakwater.mash.alerts;

/** How an alert calls. Two strengths, so that danger does not drown in what must only be read soon: see decision 33. */
public enum AlertStrength {
    /** Repeats until someone acknowledges it. */
    DANGER,
    /** Calls once, the next person after ten minutes, and once more at half of the deadline. */
    READ_NOW
}
