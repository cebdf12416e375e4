package be.weefsel.loading.service.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes a body to a file and notes when the last byte came. */
final class ToFile implements BodySubscriber<Path> {
  private final Path file;
  private final long most;
  private final CompletableFuture<Path> done = new CompletableFuture<>();
  private volatile long lastByte = System.nanoTime();
  private Flow.Subscription subscription;
  private FileChannel channel;
  private long bytes;
  private boolean ended;

  ToFile(Path file, long most) {
    this.file = file;
    this.most = most;
  }

  /** As {@link System#nanoTime}. */
  long lastByte() {
    return lastByte;
  }

  @Override
  public CompletionStage<Path> getBody() {
    return done;
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription given) {
    subscription = given;
    try {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      given.request(1);
    } catch (IOException e) {
      given.cancel();
      end(e);
    }
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> parts) {
    lastByte = System.nanoTime();
    if (ended) {
      return;
    }
    try {
      for (ByteBuffer part : parts) {
        bytes += part.remaining();
        if (bytes > most) {
          throw new TooLarge(most);
        }
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
      subscription.request(1);
    } catch (IOException | TooLarge e) {
      subscription.cancel();
      end(e);
    }
  }

  @Override
  public synchronized void onError(Throwable e) {
    end(e);
  }

  @Override
  public synchronized void onComplete() {
    end(null);
  }

  /** Lets go of the file; what still comes is ignored. */
  synchronized void abort() {
    end(new IOException("afgebroken"));
  }

  private void end(Throwable why) {
    if (ended) {
      return;
    }
    ended = true;
    Throwable problem = why;
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      problem = problem == null ? e : problem;
    }
    if (problem == null) {
      done.complete(file);
    } else {
      done.completeExceptionally(problem);
    }
  }
}
