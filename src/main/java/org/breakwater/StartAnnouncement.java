package org.breakwater;

import java.util.List;

/**
 * Lines to print once the program is running, after the line that says so: the demonstration's accounts, for instance.
 */
public interface StartAnnouncement {

    List<String> lines();
}
