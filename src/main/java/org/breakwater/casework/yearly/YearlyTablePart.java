package org.breakwater.casework.yearly;

/** The yearly table of a pathway; a pathway that has one brings one bean. */
public interface YearlyTablePart {

    YearlyTable table();
}
