package be.weefsel.registry;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Networks in CIDR notation, such as 10.0.0.0/8 or ::1; one address is a network too. */
public final class Networks {
  private record Network(byte[] address, int bits) {
    boolean holds(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit += 8) {
        int mask = bits - bit >= 8 ? 0xff : 0xff << 8 - (bits - bit) & 0xff;
        if (((address[bit / 8] ^ other[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Network> all;

  private Networks(List<Network> all) {
    this.all = all;
  }

  static Networks from(Environment environment, String variable) {
    List<Network> all = new ArrayList<>();
    for (String text : environment.list(variable)) {
      String[] parts = text.split("/", 2);
      byte[] address = address(parts[0]);
      int most = address == null ? 0 : address.length * 8;
      boolean right = address != null && (parts.length == 1 || parts[1].matches("\\d{1,3}"));
      int bits = right && parts.length == 2 ? Integer.parseInt(parts[1]) : most;
      if (!right || bits > most) {
        environment.wrong(
            variable, "has '" + text + "', which is no network such as 10.0.0.0/8 or fd00::/8");
      } else {
        all.add(new Network(address, bits));
      }
    }
    return new Networks(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether an address, written in figures, lies in one of the networks; a name never does. */
  public boolean hold(String text) {
    if (all.isEmpty()) {
      return false;
    }
    byte[] address = address(text);
    return address != null && all.stream().anyMatch(n -> n.holds(address));
  }

  /** Null for what is not an address in figures; names are not looked up. */
  private static byte[] address(String text) {
    String bare = text.replaceAll("^\\[|]$", "");
    boolean four = bare.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    boolean six = bare.contains(":") && bare.matches("[0-9a-fA-F:.]+");
    try {
      return four || six ? InetAddress.getByName(bare).getAddress() : null;
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
