/**
 * What an episode tells MASH+ and the exploitation lead. One way: the episode has the reference to quote, and neither
 * of them sees the episode.
 */
@NullMarked
package org.breakwater.pathways.missing.referrals;

import org.jspecify.annotations.NullMarked;
