package org.breakwater.library.information;

/**
 * The same text in another language.
 *
 * @param language as BCP 47 writes it
 * @param name what the language is called by those who speak it
 */
public record Translation(String address, String language, String name) {}
