package be.weefsel.layers;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/**
 * How people see colours: with all cones, or with one kind missing, by the matrices of Machado,
 * Oliveira and Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, IEEE TVCG 15(6), table 1, severity 1.0, applied to linear RGB. Differences are those
 * of CIEDE2000, as Sharma, Wu and Dalal (2005) write it out.
 */
enum Sight {
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Sight(double... matrix) {
    this.matrix = matrix;
  }

  /** The difference of two colours {@code #rrggbb}; about 2 is just seen side by side. */
  double difference(String one, String other) {
    return ciede2000(lab(one), lab(other));
  }

  private double[] lab(String colour) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
    }
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double part =
          matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2];
      seen[i] = Math.min(1, Math.max(0, part));
    }
    double x = f((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
    double y = f(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
    double z = f((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  static double ciede2000(double[] p, double[] q) {
    double meanC = (hypot(p[1], p[2]) + hypot(q[1], q[2])) / 2;
    double g = 1 + 0.5 * (1 - sqrt(pow(meanC, 7) / (pow(meanC, 7) + pow(25, 7))));
    double c1 = hypot(p[1] * g, p[2]);
    double c2 = hypot(q[1] * g, q[2]);
    double h1 = hue(p[1] * g, p[2]);
    double h2 = hue(q[1] * g, q[2]);
    boolean grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1;
    dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    double hm = (h1 + h2) / 2;
    if (grey) {
      hm = h1 + h2;
    } else if (Math.abs(h1 - h2) > 180) {
      hm += h1 + h2 < 360 ? 180 : -180;
    }
    double c = (c1 + c2) / 2;
    double t =
        1
            - 0.17 * cos(toRadians(hm - 30))
            + 0.24 * cos(toRadians(2 * hm))
            + 0.32 * cos(toRadians(3 * hm + 6))
            - 0.20 * cos(toRadians(4 * hm - 63));
    double l50 = pow((p[0] + q[0]) / 2 - 50, 2);
    double l = (q[0] - p[0]) / (1 + 0.015 * l50 / sqrt(20 + l50));
    double dc = (c2 - c1) / (1 + 0.045 * c);
    double h = 2 * sqrt(c1 * c2) * sin(toRadians(dh / 2)) / (1 + 0.015 * c * t);
    double rotation =
        -sin(toRadians(60 * exp(-pow((hm - 275) / 25, 2))))
            * 2
            * sqrt(pow(c, 7) / (pow(c, 7) + pow(25, 7)));
    return sqrt(l * l + dc * dc + h * h + rotation * dc * h);
  }

  private static double hue(double a, double b) {
    return a == 0 && b == 0 ? 0 : (toDegrees(atan2(b, a)) + 360) % 360;
  }
}
