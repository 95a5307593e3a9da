package org.breakwater.jobs;

import java.util.List;

/** A part of the house that has something to do from time to time. A test does it when its story says so. */
public interface TimedWork {

    List<TimedJob> jobs();
}
