package org.breakwater.mash.desk;

/**
 * Something else that is outstanding at the desk, and where it is done.
 *
 * @param href empty if there is no page for it
 * @param late how much of it is late
 * @param loud whether it is urgent although nothing of it is late
 */
public record DeskReminder(String href, String inWords, int late, boolean loud) {

    DeskReminder(String href, String inWords, int late) {
        this(href, inWords, late, false);
    }
}
