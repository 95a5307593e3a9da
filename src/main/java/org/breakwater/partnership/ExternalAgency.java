package org.breakwater.partnership;

/**
 * An agency outside this partnership that the desk asks by telephone or secure mail.
 *
 * @param code its referral source in the census; 5C is another council
 * @param named whether it is this one; otherwise it is a placeholder for agencies that are not listed, and the user
 *     types the name
 * @param source who says so
 */
public record ExternalAgency(String id, String name, String code, boolean named, String source) {}
