package org.breakwater.library.information;

/**
 * The same text in another language.
 *
 * @param language its BCP 47 tag
 * @param name the language's own name
 */
public record Translation(String address, String language, String name) {}
