package org.breakwater.frontdoor.conversations;

import java.util.UUID;

/** Something new stands at what a professional sent: a question, an answer. They are told that, and nothing more. */
public record ReferrerUpdateDue(UUID recordId) {}
