package org.breakwater.casework.family.drawing;

/** A quadratic curve or a straight line: from a start by a control point to an end. */
record Curve(int startX, int startY, int pullX, int pullY, int endX, int endY) {

    static Curve straight(int startX, int startY, int endX, int endY) {
        return new Curve(startX, startY, (startX + endX) / 2, (startY + endY) / 2, endX, endY);
    }

    /** Between two points of the same height; {@code bend} is how far it goes down, or up if negative. */
    static Curve bent(int startX, int y, int endX, int bend) {
        return new Curve(startX, y, (startX + endX) / 2, y + 2 * bend, endX, y);
    }

    String path() {
        return "M%d %dQ%d %d %d %d".formatted(startX, startY, pullX, pullY, endX, endY);
    }

    int x(double along) {
        return at(startX, pullX, endX, along);
    }

    int y(double along) {
        return at(startY, pullY, endY, along);
    }

    private static int at(int start, int pull, int end, double along) {
        var before = 1 - along;
        return (int) Math.round(before * before * start + 2 * before * along * pull + along * along * end);
    }
}
