package dev.cofferdam.cli.topology;

/** Where something is drawn, in pixels. */
record Rectangle(int x, int y, int width, int height) {}
