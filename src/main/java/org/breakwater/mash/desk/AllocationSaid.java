package org.breakwater.mash.desk;

import java.util.List;

/**
 * The message above the list after an allocation.
 *
 * @param to the name of the person they are allocated to now
 * @param taken those that a colleague took first
 * @param refused those that this person may not have
 */
public record AllocationSaid(String to, int given, List<LeftContactRow> taken, List<LeftContactRow> refused) {

    public String inWords() {
        if (given == 0) {
            return "No contacts allocated to " + to;
        }
        return given == 1 ? "1 contact allocated to " + to : given + " contacts allocated to " + to;
    }
}
