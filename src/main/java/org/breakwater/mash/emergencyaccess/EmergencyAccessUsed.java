package org.breakwater.mash.emergencyaccess;

import java.util.UUID;

/** Someone opened a restricted contact in an emergency; who is named in it hears of it at once. */
public record EmergencyAccessUsed(UUID contactId) {}
