/**
 * The presenting issues of a case, child by child, in codes that can be counted: kinds of harm and the factors of the
 * children in need census. They are suggested from the report and recorded by a person. They are not the findings of an
 * assessment, and not the primary need, which is recorded once a referral is accepted.
 */
@NullMarked
@NamedInterface("presentingissues")
package org.breakwater.casework.presentingissues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
