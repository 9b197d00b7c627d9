package dev.cofferdam.bench.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** What the flight recorder is told of kills and replacements while something is measured. */
final class EventLog implements AutoCloseable {
    static final String KILL = "dev.cofferdam.Kill";
    static final String RESTART = "dev.cofferdam.Restart";

    private final Recording recording = new Recording();

    /** Begins to record. */
    EventLog() {
        recording.enable(KILL).withoutStackTrace();
        recording.enable(RESTART);
        recording.start();
    }

    /** Ends recording. Returns what was recorded, oldest first. */
    List<RecordedEvent> stop() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("cofferdam-bench", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file);
        } finally {
            Files.delete(file);
        }
    }

    static boolean is(String name, RecordedEvent event) {
        return event.getEventType().getName().equals(name);
    }

    @Override
    public void close() {
        recording.close();
    }
}
