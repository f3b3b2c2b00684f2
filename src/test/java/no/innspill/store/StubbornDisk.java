package no.innspill.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system under H2 that takes everything, and confirms nothing while a test says so. */
public final class StubbornDisk extends FilePathWrapper {

    static final String SCHEME = "stubborn";

    static volatile boolean confirms = true;

    /** From here on H2 knows addresses that begin with the scheme. */
    static void install() {
        FilePath.register(new StubbornDisk());
        confirms = true;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Opened(super.open(mode));
    }

    private static final class Opened extends FileBaseDefault {

        private final FileChannel file;

        Opened(FileChannel file) {
            this.file = file;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (!confirms) {
                throw new IOException("on purpose");
            }
            file.force(metaData);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            return file.write(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
