package org.breakwater.mash.informationrequests;

import java.time.Instant;
import java.util.UUID;

/** An agency is asked something: its people are told now, at half of the time, and when it is due. */
public record InformationRequested(UUID askId, Instant halfAt, Instant dueAt) {}
