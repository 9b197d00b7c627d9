package dev.cofferdam.internal.elf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads ranges of a file that its own content names: one that is not inside the file, or absurdly long, is an error. */
final class FileBytes implements AutoCloseable {
    /** A million symbols, and enough names for as many; little enough to be held in memory. */
    private static final int MOST_BYTES = 32 << 20;

    private final FileChannel channel;
    private final long size;

    private FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static FileBytes open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) { // opening a device or a pipe can block, or do things
            throw new IOException(file + " is no regular file");
        }
        return new FileBytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    /** The range, in little-endian order. */
    ByteBuffer read(long offset, long length) throws IOException {
        if (offset < 0 || length < 0 || length > MOST_BYTES || offset > size - length) {
            throw new EOFException("no " + length + " bytes at " + offset + " in a file of " + size);
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new EOFException("the file has become shorter");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
