package org.breakwater.mash.desk;

/**
 * Something besides the list that someone at the desk owes, and where it is done.
 *
 * @param href empty where there is no page for it
 * @param late how much of it is late
 * @param loud whether it is urgent although nothing of it is late
 */
public record DeskReminder(String href, String inWords, int late, boolean loud) {

    DeskReminder(String href, String inWords, int late) {
        this(href, inWords, late, false);
    }
}
