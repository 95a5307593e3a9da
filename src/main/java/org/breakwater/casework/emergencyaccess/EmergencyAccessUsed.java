package org.breakwater.casework.emergencyaccess;

import java.util.UUID;

/** Someone opened a restricted case in an emergency; who is named in it hears of it at once. */
public record EmergencyAccessUsed(UUID contactId) {}
