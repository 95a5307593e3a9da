package org.breakwater.casework.children;

import java.util.UUID;
import org.breakwater.web.Page;

/**
 * One child across every case.
 *
 * @param id the entry by which the page was opened
 */
public record ChildPage(UUID id, ChildRecord record) implements Page {}
