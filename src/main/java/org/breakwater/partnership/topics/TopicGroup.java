package org.breakwater.partnership.topics;

import java.util.List;

/**
 * Topics in one group of a list.
 *
 * @param nameForTheYoung its name for a child or young person
 * @param icon the name of a drawing
 * @param topics the last words of the addresses of their texts
 */
public record TopicGroup(String id, String name, String nameForTheYoung, String icon, List<String> topics) {}
