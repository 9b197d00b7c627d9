package dev.cofferdam.bench.picture;

/**
 * A picture of results.
 *
 * @param name of the file it would have
 * @param title what it shows
 * @param caption how to read it
 * @param svg an element
 */
public record Picture(String name, String title, String caption, String svg) {}
