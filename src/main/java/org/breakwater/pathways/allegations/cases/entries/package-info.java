/** What is recorded in a case: further allegations, strands, meetings, suspension, referral duties. */
@NullMarked
package org.breakwater.pathways.allegations.cases.entries;

import org.jspecify.annotations.NullMarked;
