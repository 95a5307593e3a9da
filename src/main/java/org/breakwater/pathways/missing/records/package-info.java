/** What is recorded of an episode in which a child was missing: report, gradings, interviews, closure. */
@NullMarked
package org.breakwater.pathways.missing.records;

import org.jspecify.annotations.NullMarked;
