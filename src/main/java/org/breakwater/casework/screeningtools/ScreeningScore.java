package org.breakwater.casework.screeningtools;

/**
 * What the answers add up to. The number of unknowns is always said beside it: nothing is known about those.
 *
 * @param band the one that the score suggests; the level is the practitioner's
 */
public record ScreeningScore(int points, int unknown, int suspected, ScreeningTool.Band band) {}
