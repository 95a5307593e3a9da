package org.breakwater.web;

/**
 * The house as its frame shows it.
 *
 * @param name the partnership's name
 * @param shortName its short name
 * @param demo whether this is the demonstration, which every page then says
 */
public record House(String name, String shortName, boolean demo) {}
