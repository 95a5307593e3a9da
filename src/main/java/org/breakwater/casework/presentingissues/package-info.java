/**
 * What a case is about, child by child, in codes that can be counted: kinds of harm and the factors of the children in
 * need census. They are suggested from what was reported and recorded by a person. They are not what an assessment
 * finds, and not the primary need, which is said once a referral is accepted.
 */
@NullMarked
@NamedInterface("presentingissues")
package org.breakwater.casework.presentingissues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
