package org.breakwater.casework.yearly;

/**
 * A number of a yearly table.
 *
 * @param part what is counted
 * @param item by what it is counted, such as who notified
 */
public record YearlyRow(String part, String item, int number) {}
