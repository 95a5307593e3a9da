package org.breakwater.partnership.topics;

import java.util.List;

/**
 * Topics that stand together in a list.
 *
 * @param nameForTheYoung as a child or young person would say it
 * @param icon the name of a drawing
 * @param topics the last words of the addresses of their texts
 */
public record TopicGroup(String id, String name, String nameForTheYoung, String icon, List<String> topics) {}
