package org.foureyes.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/**
 * Public for H2, which makes its own. Files of H2 under {@code counted:}, of which it is known how
 * often they were forced to disk.
 */
public final class CountedFiles extends FilePathWrapper {
  static final AtomicInteger FORCED = new AtomicInteger();

  @Override
  public String getScheme() {
    return "counted";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Counted(super.open(mode));
  }

  private static final class Counted extends FileBase {
    private final FileChannel file;

    Counted(FileChannel file) {
      this.file = file;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      FORCED.incrementAndGet();
      file.force(metaData);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return file.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return file.write(source);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      return file.write(source, position);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
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
