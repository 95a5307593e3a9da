package org.breakwater.partnership;

/**
 * An agency outside this partnership that the desk asks by telephone or secure mail.
 *
 * @param code where word from it comes from, by the census; 5C is another council
 * @param named whether it is this one; otherwise it stands for each that is not named, and whoever asks says which
 * @param source who says so
 */
public record ExternalAgency(String id, String name, String code, boolean named, String source) {}
