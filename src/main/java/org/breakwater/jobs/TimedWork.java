package org.breakwater.jobs;

import java.util.List;

/** Implemented by a component with periodic jobs. A test runs them explicitly. */
public interface TimedWork {

    List<TimedJob> jobs();
}
