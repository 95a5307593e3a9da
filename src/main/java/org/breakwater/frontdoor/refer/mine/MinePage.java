package org.breakwater.frontdoor.refer.mine;

import java.util.List;
import org.breakwater.web.Page;

/** @param shared several people read this mailbox, so it is told nothing */
public record MinePage(List<MineRow> rows, boolean shared) implements Page {}
