package org.krait.os;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the operating system's descriptor of a channel, which the Java library does not tell, among the open files of
 * the process: by device and inode, and, if several fit, by moving the channel's position and looking which one moves.
 */
final class ProcessFiles {
    private ProcessFiles() {}

    static int find(FileChannel channel, FileStatus wanted) throws IOException {
        List<Integer> candidates = new ArrayList<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path link : open) {
                int number = Integer.parseInt(link.getFileName().toString());
                try {
                    FileStatus status = FileStatus.of(link.toString(), true);
                    if (status.inode() == wanted.inode() && status.device() == wanted.device()) {
                        candidates.add(number);
                    }
                } catch (SystemCallException e) {
                    // closed meanwhile
                }
            }
        }
        if (candidates.size() > 1) {
            long here = channel.position();
            List<Integer> moved = new ArrayList<>();
            for (long probe : new long[] {here + 7919, here + 104729}) {
                channel.position(probe);
                moved.clear();
                for (int number : candidates) {
                    if (position(number) == probe) {
                        moved.add(number);
                    }
                }
                candidates = new ArrayList<>(moved);
            }
            channel.position(here);
        }
        if (candidates.isEmpty()) {
            throw new SystemCallException(Errno.EBADF);
        }
        return candidates.get(0);
    }

    private static long position(int number) throws IOException {
        try {
            String info = Files.readString(Path.of("/proc/self/fdinfo/" + number));
            int start = info.indexOf("pos:") + 4;
            return Long.parseLong(info.substring(start, info.indexOf('\n', start)).strip());
        } catch (NoSuchFileException e) {
            return -1;
        }
    }
}
