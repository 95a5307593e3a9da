/** Disagreements escalate by the partnership's policy, stage by stage, and never wait where no one may answer. */
@NullMarked
package org.breakwater.mash.disagreements.escalation;

import org.jspecify.annotations.NullMarked;
