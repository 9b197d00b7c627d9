package dev.cofferdam.bench.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A picture of results.
 *
 * @param name of its files
 * @param title what it shows
 * @param caption how to read it
 * @param drawings elements, each a picture by itself
 */
public record Picture(String name, String title, String caption, List<String> drawings) {
    public Picture {
        drawings = List.copyOf(drawings);
    }

    /** A picture that is one drawing. */
    public static Picture of(String name, String title, String caption, String svg) {
        return new Picture(name, title, caption, List.of(svg));
    }

    /** Writes a file for each drawing: {@code NAME.svg}, or {@code NAME-1.svg} and so on if there are several. */
    public void write(Path folder) throws IOException {
        for (int i = 0; i < drawings.size(); i++) {
            String file = drawings.size() == 1 ? name + ".svg" : name + "-" + (i + 1) + ".svg";
            Files.writeString(folder.resolve(file), drawings.get(i) + "\n");
        }
    }
}
