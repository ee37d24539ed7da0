package org.foureyes.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Counts on the server what the browser's requests for changes of the screen cost: the time from
 * the request's arrival to the last byte of its answer, and the bytes of that answer before any
 * compression.
 */
final class WireMeter implements Filter {
  private long nanos;
  private long bytes;
  private int requests;

  /** What was counted since the last time. */
  record Counted(int requests, double milliseconds, long bytes) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request instanceof HttpServletRequest http)
        || http.getQueryString() == null
        || !http.getQueryString().contains("v-r=uidl")) {
      chain.doFilter(request, response);
      return;
    }
    long begin = System.nanoTime();
    var counting = new CountingResponse((HttpServletResponse) response);
    chain.doFilter(request, counting);
    counting.finish();
    count(System.nanoTime() - begin, counting.bytes);
  }

  private synchronized void count(long time, long size) {
    nanos += time;
    bytes += size;
    requests++;
  }

  synchronized Counted take() {
    Counted counted = new Counted(requests, nanos / 1e6, bytes);
    nanos = 0;
    bytes = 0;
    requests = 0;
    return counted;
  }

  private static final class CountingResponse extends HttpServletResponseWrapper {
    private long bytes;
    private @Nullable PrintWriter writer;

    CountingResponse(HttpServletResponse response) {
      super(response);
    }

    void finish() {
      if (writer != null) {
        writer.flush();
      }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return new CountingStream(super.getOutputStream());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
      PrintWriter present = writer;
      if (present == null) {
        present =
            new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        writer = present;
      }
      return present;
    }

    private final class CountingStream extends ServletOutputStream {
      private final ServletOutputStream stream;

      CountingStream(ServletOutputStream stream) {
        this.stream = stream;
      }

      @Override
      public void write(int value) throws IOException {
        bytes++;
        stream.write(value);
      }

      @Override
      public void write(byte[] values, int from, int length) throws IOException {
        bytes += length;
        stream.write(values, from, length);
      }

      @Override
      public void flush() throws IOException {
        stream.flush();
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }

      @Override
      public boolean isReady() {
        return stream.isReady();
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        stream.setWriteListener(listener);
      }
    }
  }
}
