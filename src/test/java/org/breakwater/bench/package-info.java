/**
 * What {@code ./breakwater bench} measures: figures, each beside a reference that is measured in the same run on the
 * same machine, because only ratios are comparable between machines. {@code docs/bench.md} says what they are, what was
 * achieved, and where the time goes. Everything runs as it is shipped: the packaged program, its own database with
 * every safety on, and real requests over loopback.
 */
@NullMarked
package org.breakwater.bench;

import org.jspecify.annotations.NullMarked;
