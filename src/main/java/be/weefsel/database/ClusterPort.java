package be.weefsel.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The port of a private cluster: a free one, and the same one every time while it stays free, so
 * that a server finds its database again after it was stopped and started.
 */
final class ClusterPort {
  private ClusterPort() {}

  static int of(Path cluster) throws IOException {
    Path remembered = cluster.resolve("port");
    if (Files.exists(remembered)) {
      String text = Files.readString(remembered).strip();
      if (text.matches("\\d{1,5}") && isFree(Integer.parseInt(text))) {
        return Integer.parseInt(text);
      }
    }
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Files.writeString(remembered, String.valueOf(socket.getLocalPort()));
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
